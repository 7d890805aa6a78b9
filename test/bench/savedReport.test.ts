import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Chart } from '../../src/report/report.ts';
import { madeSection } from './madeSection.ts';
import { drawnRows } from './report/drawnRows.ts';
import { exactly, type MissingRow, type Row } from './report/row.ts';
import { savedReport } from './report/savedReport.ts';
import { verdictText } from './report/verdictText.ts';
import type { BenchOptions } from './sections/options.ts';

const made = {
  date: '2026-01-02',
  commit: 'abc',
  isQuick: false,
  seconds: 60,
  cores: 2,
  processor: 'a processor',
  programs: ['Node 20'],
};

const section = (name: string, rows: readonly (Row | MissingRow)[]) => ({
  name,
  title: name,
  seconds: 1,
  load: 0.5,
  rows,
});
const row = (what: string, figure: number, limit?: number): Row => ({
  what,
  figure: exactly(figure),
  unit: 'kB',
  ...(limit === undefined ? {} : { limit }),
});

describe('a saved report', () => {
  it('has of a limit the row that comes nearest to it, and says of limits without row that nothing was measured', () => {
    const { limits } = savedReport(made, [
      section('cage', [
        row('Chromium: Stop → ready, worst (a)', 40, 100),
        row('Firefox: Stop → ready, worst (b)', 90, 100),
        row('WebKitGTK: Stop → ready, worst (c)', 900),
      ]),
      section('bytes', [row('JavaScript of the page: our lesson', 200, 190)]),
    ]);
    const of = (what: string): unknown => limits.find((limit) => limit.what === what);
    expect(of('Stop → ready')).toMatchObject({ verdict: 'met', row: { figure: { median: 90 } } });
    expect(of('JavaScript of a lesson page')).toMatchObject({ verdict: 'missed', row: { met: false } });
    expect(of('build of 100 lessons, cold')).toEqual({
      what: 'build of 100 lessons, cold',
      section: 'scale',
      verdict: 'unmeasured',
    });
  });

  const chromium = (figure: number): Row => row('Chromium: Stop → ready, worst (a)', figure, 100);
  const firefox = (figure: number): Row => row('Firefox: Stop → ready, worst (b)', figure, 100);
  it.each([
    { rows: [chromium(40), firefox(90)], are: 'all measured and met', verdict: 'met', figure: 90 },
    { rows: [chromium(40)], are: 'those of one browser', verdict: 'unmeasured' },
    {
      rows: [chromium(40), { what: 'Firefox', missing: 'it does not start' }],
      are: 'those of one browser, where the other failed',
      verdict: 'unmeasured',
    },
    { rows: [chromium(40), firefox(NaN)], are: 'no number in one browser', verdict: 'unmeasured' },
    { rows: [firefox(120)], are: 'missed in one browser', verdict: 'missed', figure: 120 },
    {
      rows: [chromium(50), firefox(NaN), firefox(120)],
      are: 'met, no number, and missed',
      verdict: 'missed',
      figure: 120,
    },
  ])('calls a limit whose rows are $are $verdict', ({ rows, verdict, figure }) => {
    const { limits } = savedReport(made, [section('cage', rows)]);
    const limit = limits.find(({ what }) => what === 'Stop → ready');
    expect([limit?.verdict, limit?.row?.figure.median]).toEqual([verdict, figure]);
  });

  it.each([
    [
      'lighthouse',
      'Lighthouse: accessibility, best practices, SEO',
      ['accessibility', 'best practices', 'SEO'],
    ],
    [
      'speed',
      'numericalDerivative over 2n calls of f, n = 1,000 … 10,000',
      ['n =  1000', 'n =  3000', 'n = 10000'],
    ],
  ])('needs all rows that a limit of %s is about', (name, what, parts) => {
    const rows = parts.map((part) =>
      row(name === 'speed' ? `${part}  numericalDerivative` : `${part}: our lesson`, 1, 1),
    );
    const verdictOf = (some: readonly Row[]): unknown =>
      savedReport(made, [section(name, some)]).limits.find((limit) => limit.what === what)?.verdict;
    expect(verdictOf(rows)).toBe('met');
    expect(rows.map((left) => verdictOf(rows.filter((each) => each !== left)))).toEqual(
      rows.map(() => 'unmeasured'),
    );
  });

  it('has six digits of a figure, and in place of what is no number a word', () => {
    const { sections } = savedReport(made, [section('a', [row('third', 1 / 3), row('none', NaN)])]);
    expect(sections[0]?.rows).toEqual([
      { what: 'third', figure: exactly(0.333333), unit: 'kB' },
      { what: 'none', missing: 'what was measured is no number' },
    ]);
  });

  it('loses no other section with one that cannot be kept', () => {
    const bars = [{ name: 'c', value: NaN }];
    const broken: Chart = { type: 'bars', title: 'a', words: 'b', unit: '', bars };
    const { sections } = savedReport(made, [
      { ...section('a', [row('one', 1)]), charts: [broken] },
      section('b', [row('two', 2)]),
    ]);
    expect(sections[0]?.rows).toEqual([
      { what: 'all of it', missing: expect.stringContaining('number') as string },
    ]);
    expect(sections[1]?.rows).toHaveLength(1);
  });

  it.each([
    ['bytes', row('JavaScript of the page: our lesson', 200, 190), /^Most of it is React/],
    ['speed', { ...row('n =   100  numericalDerivative', 2, 1), unit: 'µs' }, /so few elements.* other work/],
    ['cage', { ...row('Chromium: Stop → ready, worst (a)', 200, 100), unit: 'ms' }, /^The machine had other/],
    ['bytes', row('our lesson, for a reason unknown', 200, 150), /^Nobody has found out yet\.$/],
  ])('says why a limit of %s is missed, as far as anybody knows', (name, missed, why) => {
    const { sections } = savedReport(made, [{ ...section(name, [missed]), load: 3 }]);
    expect(sections[0]?.rows).toEqual([
      expect.objectContaining({ why: expect.stringMatching(why) as string }),
    ]);
  });

  it('ends with the limits that are missed', () => {
    const text = verdictText(savedReport(made, [section('a', [row('kept', 1, 2), row('broken', 3, 2)])]));
    expect(text).toContain('2 limits, 1 not met');
    expect(text).toContain('a: broken: 3 kB  (≤ 2 kB)');
    expect(text).not.toContain('kept');
  });
});

describe('a part of the bench', () => {
  const options = { rounds: 1, seconds: 1, isQuick: true, folder: '' };

  it('that fails becomes a row that says why', async () => {
    const make = (): never => {
      throw new Error('no browser\nand a stack');
    };
    expect(await madeSection({ name: 'cage', make }, options)).toMatchObject({
      name: 'cage',
      rows: [{ what: 'all of it', missing: 'Error: no browser' }],
    });
  });

  it('that is given up is told, so that it does not go on beside the next one', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    let given: AbortSignal | undefined;
    const make = ({ givenUp }: BenchOptions): Promise<never> => {
      given = givenUp;
      return new Promise<never>(() => undefined);
    };
    const made = madeSection({ name: 'everyPage', make }, options);
    expect(given?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect((await made).rows).toEqual([{ what: 'all of it', missing: 'Error: no end after 1200 s' }]);
    expect(given?.aborted).toBe(true);
  });

  it('that ends has its name beside what it made', async () => {
    const make = (): { title: string; rows: [] } => ({ title: 'The cage', rows: [] });
    expect(await madeSection({ name: 'cage', make }, options)).toMatchObject({
      name: 'cage',
      title: 'The cage',
    });
  });
});

describe('rows that are drawn together', () => {
  it('lose what their names begin with, and are told from the least to the most', () => {
    const rows = [
      row('JavaScript of the page: Pyodide', 400),
      row('JavaScript of the page: our lesson', 200),
      row('JavaScript of the page: ours alone', 9),
      row('our lesson, for the editor', 140),
    ];
    expect(drawnRows('bytes', rows)).toEqual([
      {
        type: 'bars',
        title: 'JavaScript of a page, compressed',
        unit: 'kB',
        bars: [
          { name: 'our lesson', value: 200 },
          { name: 'Pyodide', value: 400 },
        ],
        words: 'From the least to the most: our lesson 200 kB (the last is 2 times that); Pyodide 400 kB.',
      },
    ]);
  });

  it('are not drawn where nothing stands beside them', () => {
    expect(drawnRows('bytes', [row('JavaScript of the page: our lesson', 200)])).toEqual([]);
  });
});
