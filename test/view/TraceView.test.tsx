import type { NDArray } from 'derivative';
import { array, numericalDerivative } from 'derivative';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Trace } from '../../src/trace/trace.ts';
import { emptyTrace } from '../../src/trace/trace.ts';
import TraceView from '../../src/view/TraceView.tsx';
import { recorded } from '../trace/recorded.ts';
import { traceOf } from '../trace/traceOf.ts';

const f = (x: NDArray): number => 2 * x.get(0) + 3 * x.get(0) * x.get(1) + x.get(1) ** 3;
const notebook = recorded(() => numericalDerivative(f, array([3, 2])));

const render = (trace: Trace, partial = false): string =>
  renderToString(<TraceView trace={trace} title="A block" partial={partial} />).replaceAll('<!-- -->', '');

/** The text of every cell of the table with this caption, row by row; names of cells that are only spoken stay. */
function tableOf(html: string, caption: string): readonly (readonly string[])[] {
  const table = html
    .split('<table')
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('</table>')))
    .find((part) => new RegExp(`<caption[^>]*>${caption}</caption>`).test(part));
  if (table === undefined) throw new Error(`no table ${caption}`);
  const rows = table.split('<tr').slice(1);
  return rows.map((row) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x27;', "'");
}

describe('the trace of the notebook, in the page without JavaScript', () => {
  const html = render(notebook);

  it('has a table Trace with the notebook digit for digit', () => {
    expect(tableOf(html, 'Trace')).toEqual([
      ['step', 'idx', 'x[idx]', 'f(x+δ)', 'f(x−δ)', 'grad[idx]', 'grad'],
      ['1', '(0,)', '3.0', '32.0008', '31.9992', '7.999999999999119', '[8. 0.]'],
      [
        '2',
        '(1,)',
        '2.0',
        '32.002100060001005',
        '31.997900059998997',
        '21.000000010040765',
        '[ 8.         21.00000001]',
      ],
    ]);
  });

  it('stands at the end: x as it was, grad filled, the last sentence', () => {
    expect(tableOf(html, 'x')[1]).toEqual(['3.0x[0] = 3.0', '2.0x[1] = 2.0']);
    expect(tableOf(html, 'grad')[1]).toEqual([
      '7.999999…grad[0] = 7.999999999999119',
      '21.00000…grad[1] = 21.000000010040765',
    ]);
    expect(html).toContain('>All 2 elements are visited; grad = [ 8.         21.00000001].</p>');
    expect(html).toContain('The array x of shape (2,) after the walk. 2 of 2 elements of grad are filled.');
  });

  it('names the buttons and the slider, whose value is the sentence', () => {
    const names = [...html.matchAll(/aria-label="([^"]*)" title/g)].map(([, name]) => name);
    expect(names).toEqual(['First moment', 'Back', 'Play', 'Forward', 'Last moment', 'Speed: 1×']);
    expect(html).toMatch(/<label for="([^"]+)"[^>]*>Moment<\/label><input id="\1"/);
    expect(html).toContain('aria-valuetext="All 2 elements are visited');
  });

  it('marks the row of the current moment', () => {
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html.indexOf('aria-current="step"')).toBeGreaterThan(html.indexOf('7.999999999999119</td>'));
  });
});

describe('the view of a trace', () => {
  it.each([
    ['nothing was recorded', emptyTrace],
    ['nothing was walked', traceOf([{ start: [1] }], [['write', 0, 0, 2]])],
  ])('is empty when %s', (_name, trace) => {
    expect(render(trace)).toBe('');
  });

  it('shows an en dash for what did not happen', () => {
    const trace = traceOf(
      [{ start: [3, 2] }],
      [['start'], ['visit', 0, 0, 3], ['write', 0, 0, 3.5], ['evaluation', 0, 0, 7]],
    );
    const html = render(trace, true);
    expect(tableOf(html, 'Trace')[1]).toEqual(['1', '(0,)', '3.0', '7.0', '–', '–', '–']);
    expect(html).toContain('The record ends here, in the middle of the walk.');
    expect(tableOf(html, 'x')[1]).toEqual(['3.5+δx[0] = 3.5, nudged up by δ', '2.0x[1] = 2.0']);
  });

  it('says how much was not kept', () => {
    const trace = traceOf([{ start: [3, 2] }], [['start'], ['visit', 0, 0, 3]]);
    expect(render({ ...trace, dropped: 12 })).toContain(
      'The walk went on. Steps that are shown: 1; events that were too many to be recorded: 12.',
    );
    expect(render({ ...notebook, dropped: 12 })).toContain(
      'The run went on after this walk. Events that were too many to be recorded: 12.',
    );
  });

  it('says that a run was stopped before its walk came to an element', () => {
    const html = render(traceOf([{ start: [3, 2] }], [['start']]), true);
    expect(html).toContain('The record ends here, before the first element was visited.');
    expect(tableOf(html, 'Trace')).toHaveLength(1);
    expect(tableOf(html, 'x')[1]).toEqual(['3.0x[0] = 3.0', '2.0x[1] = 2.0']);
  });

  it('says that the code has changed since, and only then', () => {
    const note = 'The code has changed since: this is the trace of the code as it ran before.';
    expect(renderToString(<TraceView trace={notebook} title="A block" partial={false} stale />)).toContain(
      note,
    );
    expect(render(notebook)).not.toContain(note);
  });

  it('says when a walk was left, and nothing when it was not', () => {
    const left = traceOf([{ start: [3, 2] }], [['start'], ['visit', 0, 0, 3]]);
    expect(render(left)).toContain('The walk was left before its end.');
    expect(render(notebook)).not.toContain('The walk was left');
  });

  it('draws three axes as slices, with indices along the edges', () => {
    const x = array([
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ]);
    const html = render(recorded(() => numericalDerivative(() => 1, x)));
    expect(tableOf(html, 'x\\[1, :, :\\]')).toEqual([
      ['', '0', '1'],
      ['0', '5.0x[1, 0, 0] = 5.0', '6.0x[1, 0, 1] = 6.0'],
      ['1', '7.0x[1, 1, 0] = 7.0', '8.0x[1, 1, 1] = 8.0'],
    ]);
  });

  it('draws a number as one cell without index', () => {
    const html = render(recorded(() => numericalDerivative((x) => x * x, 3)));
    expect(tableOf(html, 'x')).toEqual([['3.0x = 3.0']]);
    expect(tableOf(html, 'Trace')[1]?.slice(0, 3)).toEqual(['1', '()', '3.0']);
  });

  it('draws part of a large array and says so, and shows the first rows of its table', () => {
    const x = array(Array.from({ length: 500 }, (_, i) => i));
    const html = render(recorded(() => numericalDerivative(() => 1, x)));
    expect(html).toContain('The array has shape (500,); only the elements around idx = (499,) are drawn.');
    expect(tableOf(html, 'x')[0]).toEqual(['491', '492', '493', '494', '495', '496', '497', '498', '499']);
    const rows = tableOf(html, 'Trace');
    expect([rows.length, rows[1]?.[0], rows.at(-1)?.[0]]).toEqual([201, '1', '200']);
    expect(html).toContain('These are the first 200 of 500 steps; 300 more are left out here.');
    expect(html).toContain('aria-rowcount="501"');
  });

  it('says of one step that is left out that it is one', () => {
    const x = array(Array.from({ length: 201 }, (_, i) => i));
    const html = render(recorded(() => numericalDerivative(() => 1, x)));
    expect(html).toContain('These are the first 200 of 201 steps; 1 more is left out here.');
  });

  it('offers the walks of a run, the last one first when the run was cut short', () => {
    const trace = recorded(() => {
      numericalDerivative(f, array([3, 2]));
      numericalDerivative(() => 1, array([7]));
    });
    const choice = /Walk<\/label><select.*?<\/select>/s;
    expect(textOf(choice.exec(render(trace))?.[0] ?? '')).toBe('Walk1 of 2: shape (2,)2 of 2: shape (1,)');
    expect(tableOf(render(trace), 'Trace')[1]?.[2]).toBe('3.0');
    expect(tableOf(render(trace, true), 'Trace')[1]?.[2]).toBe('7.0');
    expect(render(notebook)).not.toContain('Walk</label>');
    // On paper nothing can be chosen.
    expect(render(trace, true)).toContain('The run walked over arrays 2 times; walk 2 is shown here.');
    expect(render(notebook)).not.toContain('The run walked');
  });

  it('offers a slider instead of a long list of walks', () => {
    const html = render(
      recorded(() => {
        for (let i = 0; i < 21; i++) numericalDerivative(() => 1, array([i]));
      }),
    );
    expect(html).not.toContain('Walk</label><select');
    expect(html).toMatch(/<label for="([^"]+)">Walk<\/label><input id="\1" type="range" min="1" max="21"/);
    expect(html).toContain('aria-valuetext="1 of 21: shape (1,)"');
  });

  it('says nothing of grad when there is none', () => {
    const html = render(traceOf([{ start: [3] }], [['start'], ['visit', 0, 0, 3], ['end']]));
    expect(html).toContain('>The array x of shape (1,) after the walk.<');
    expect(html).not.toContain('>grad</caption>');
  });

  it('shows the integer pitfall', () => {
    const html = render(recorded(() => numericalDerivative((x) => x.get(0) ** 2, array([3], 'int64'))));
    expect(tableOf(html, 'Trace')[1]).toEqual(['1', '(0,)', '3', '9.0', '4.0', '25000', '[25000]']);
    expect(html).toContain('shape (1,), int64');
  });
});
