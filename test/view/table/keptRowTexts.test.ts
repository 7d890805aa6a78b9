import { array, numericalDerivative } from 'derivative';
import { expect, it } from 'vitest';
import { keptRowTexts } from '../../../src/view/table/keptRowTexts.ts';
import { readingOf } from '../../trace/readingOf.ts';
import { recorded } from '../../trace/recorded.ts';

const x = array(Array.from({ length: 300 }, (_, i) => i));
const trace = recorded(() => numericalDerivative((each) => each.get(0), x));
const reading = readingOf(trace);

it('rows that stay in view are the same texts, and rows that come back are written alike', () => {
  const textsOf = keptRowTexts(trace, reading);
  const before = textsOf([10, 11, 12]);
  const after = textsOf([11, 12, 200]);
  expect(after[0]?.texts).toBe(before[1]?.texts);
  expect(after.map(({ row, texts }) => [row, texts[1]])).toEqual([
    [11, '(11,)'],
    [12, '(12,)'],
    [200, '(200,)'],
  ]);
  expect(textsOf([10, 11, 12])).toEqual(before);
});

it('grad in a row is grad as it stood after that visit', () => {
  // f = x₀: only the first derivative is not zero, and it stands in all rows.
  const [first, last] = keptRowTexts(trace, reading)([0, 299]);
  expect(first?.texts[6]).toBe('[1. 0. 0. ... 0. 0. 0.]');
  expect(last?.texts[6]).toBe(first?.texts[6]);
});

it('a row that the walk does not have is left out', () => {
  expect(keptRowTexts(trace, reading)([299, 300])).toHaveLength(1);
});
