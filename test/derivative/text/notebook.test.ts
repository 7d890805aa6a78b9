import { readFileSync } from 'node:fs';
import { array, print, repr } from 'derivative';
import { afterEach, describe, expect, it, vi } from 'vitest';

// Origin of every expected line: docs/notebook.txt, as its author's NumPy printed it.
const notebook = readFileSync(new URL('../../../docs/notebook.txt', import.meta.url), 'utf8').split('\n');

afterEach(() => vi.restoreAllMocks());

const printedLines: readonly (readonly [values: readonly unknown[], line: string])[] = [
  [['initial x =', array([3, 2])], 'initial x = [3. 2.]'],
  [['initial grad =', array([0, 0])], 'initial grad = [0. 0.]'],
  [['idx =', [0], ', x[idx] =', 3], 'idx = (0,) , x[idx] = 3.0'],
  [['grad[idx] =', 7.999999999999119], 'grad[idx] = 7.999999999999119'],
  [['grad =', array([7.999999999999119, 0])], 'grad = [8. 0.]'],
  [['idx =', [1], ', x[idx] =', 2], 'idx = (1,) , x[idx] = 2.0'],
  [['grad[idx] =', 21.000000010040765], 'grad[idx] = 21.000000010040765'],
  [['grad =', array([7.999999999999119, 21.000000010040765])], 'grad = [ 8.         21.00000001]'],
  [['initial x =', array([3, 2, 3, 4])], 'initial x = [3. 2. 3. 4.]'],
  [['grad[idx] =', 5.000000000023874], 'grad[idx] = 5.000000000023874'],
  [['grad =', array([5.000000000023874, 0, 0, 0])], 'grad = [5. 0. 0. 0.]'],
  [['grad =', array([5.000000000023874, 15.000000000000568, 0, 0])], 'grad = [ 5. 15.  0.  0.]'],
  [['grad[idx] =', 31.999999999996476], 'grad[idx] = 31.999999999996476'],
  [['idx =', [3], ', x[idx] =', 4], 'idx = (3,) , x[idx] = 4.0'],
  [['initial x =', array([3])], 'initial x = [3.]'],
  [['grad[idx] =', 6.000000000012662], 'grad[idx] = 6.000000000012662'],
  [['grad =', array([6.000000000012662])], 'grad = [6.]'],
];

const echoedValues: readonly (readonly [value: unknown, line: string])[] = [
  [6.000000000012662, '6.000000000012662'],
  [66.50150507518049, '66.50150507518049'],
  [array([7.999999999999119, 21.000000010040765]), 'array([ 8.        , 21.00000001])'],
  [
    array([5.000000000023874, 15.000000000000568, 31.999999999996476, 15.000000000000568]),
    'array([ 5., 15., 32., 15.])',
  ],
  [array([6.000000000012662]), 'array([6.])'],
];

describe('print writes the line that stands in the notebook', () => {
  it.each(printedLines.map(([values, line]) => ({ values, line })))('$line', ({ values, line }) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    print(...values);
    expect(log.mock.calls).toEqual([[line]]);
    expect(notebook).toContain(line);
  });
});

describe('repr of a last value is what the notebook shows below the cell', () => {
  it.each(echoedValues.map(([value, line]) => ({ value, line })))('$line', ({ value, line }) => {
    expect(repr(value)).toBe(line);
    expect(notebook).toContain(line);
  });
});

it('print without values writes an empty line, and percent signs stay', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  print();
  print('100 %d', '%s');
  expect(log.mock.calls).toEqual([[''], ['100 %d %s']]);
});
