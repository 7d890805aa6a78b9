import { describe, expect, it } from 'vitest';
import { plot } from './report/plot.ts';
import { sectionText } from './report/reportText.ts';
import { exactly, isMet } from './report/row.ts';
import { ratioOf, spreadOf } from './report/spreadOf.ts';

describe('the spread of measurements', () => {
  // Quartiles between neighbours by straight lines, as numpy.percentile(…, [25, 50, 75]) of NumPy 2.4.6 has them.
  it.each([
    { samples: [3], low: 3, median: 3, high: 3 },
    { samples: [4, 1, 3, 2], low: 1.75, median: 2.5, high: 3.25 },
    { samples: [10, 1, 2, 3, 4], low: 2, median: 3, high: 4 },
  ])('of $samples', ({ samples, low, median, high }) => {
    expect(spreadOf(samples)).toEqual({ low, median, high });
  });

  it('of a ratio pairs what was measured in the same round', () => {
    expect(ratioOf([2, 30, 8], [1, 10, 2])).toEqual({ low: 2.5, median: 3, high: 3.5 });
  });
});

describe('a row', () => {
  it.each([
    { figure: 3, limit: 3, met: true },
    { figure: 4, limit: 3, met: false },
    { figure: 4, ratio: 1.1, limit: 1.2, met: true },
    { figure: 1, ratio: 1.3, limit: 1.2, met: false },
  ])('of figure $figure, ratio $ratio and limit $limit is met: $met', ({ figure, ratio, limit, met }) => {
    const row = { what: 'a', figure: exactly(figure), unit: 'µs', limit };
    expect(isMet(ratio === undefined ? row : { ...row, ratio: { to: 'b', ...exactly(ratio) } })).toBe(met);
  });

  it('whose ratio only stands beside it is judged by its figure', () => {
    const row = { what: 'a', figure: exactly(30), unit: 'ms', ratio: { to: 'b', ...exactly(2) } };
    expect(isMet({ ...row, limit: 20, limitOf: 'figure' })).toBe(false);
    expect(isMet({ ...row, limit: 40, limitOf: 'figure' })).toBe(true);
  });

  it.each([
    { figure: 0, met: true },
    { figure: 1e-9, met: false },
  ])('whose limit is 0 and whose figure $figure is met: $met', ({ figure, met }) => {
    expect(isMet({ what: 'a', figure: exactly(figure), unit: '', limit: 0 })).toBe(met);
  });

  it.each([
    { figure: 97, met: true },
    { figure: 96.5, met: false },
  ])('of figure $figure that is to be 97 at least is met: $met', ({ figure, met }) => {
    const row = { what: 'a', figure: exactly(figure), unit: '', least: 97 };
    expect(isMet(row)).toBe(met);
    expect(sectionText({ title: 'Title', rows: [row] })).toMatch(met ? /≥ 97\s+met$/ : /≥ 97\s+NOT MET$/);
  });

  it('of what could not be measured says why, is neither met nor missed, and widens no column', () => {
    const missing = { what: 'b', missing: 'there is no such package, and much more about that' };
    const measured = { what: 'a', figure: exactly(1), unit: 'µs' };
    expect(isMet(missing)).toBeUndefined();
    const alone = sectionText({ title: 'Title', rows: [measured] });
    expect(sectionText({ title: 'Title', rows: [measured, missing] })).toBe(
      `${alone}\nb  not measured: ${missing.missing}`,
    );
  });

  it('without a limit is neither met nor missed', () => {
    expect(isMet({ what: 'a', figure: exactly(1), unit: 'µs' })).toBeUndefined();
  });

  it('says limit, figure, ratio, and whether it is met', () => {
    const text = sectionText({
      title: 'Title',
      rows: [
        {
          what: 'walk',
          figure: { low: 10, median: 12.345, high: 15 },
          unit: 'µs',
          ratio: { to: 'bare', ...exactly(1.3) },
          limit: 1.2,
        },
      ],
    });
    expect(text).toContain('walk  12.3 µs        10–15  1.3 × bare');
    expect(text).toMatch(/≤ 1\.2 ×\s+NOT MET$/);
  });
});

it('a section has its tables, drawings, sentences and lines below its rows', () => {
  const text = sectionText({
    title: 'Title',
    rows: [],
    tables: [{ caption: 'A table', columns: ['method', 'calls'], rows: [['derivative', '9']] }],
    drawing: '*',
    text: 'Words.',
    lines: ['one', 'two'],
  });
  expect(text).toBe('Title\n─────\n\nA table\nmethod      calls\nderivative  9\n\n*\n\nWords.\n\none\ntwo');
});

it('a plot has a row for half a decade, and a mark where the point lies', () => {
  const points = [
    [1, 1],
    [10, 10],
    [100, 100],
  ] as const;
  const lines = plot([{ mark: 'x', name: 'line', points }], { across: 'n', up: 'y' }).split('\n');
  expect(lines.slice(1, 6).map((line) => line.indexOf('x'))).toEqual([68, -1, 38, -1, 8]);
});
