import { expect, test } from 'vitest';
import { correctDigits } from '../../../src/runner/compare/correctDigits.ts';

// Expected by hand from the rule: a digit is right when the number is off by at most half a unit of its place.
test.each([
  { text: '6.000000000012662', exact: 6, right: '6.0000000000', count: 11 },
  { text: '7.999999999999119', exact: 8, right: '7.99999999999', count: 12 },
  { text: '21.00000001', exact: 21, right: '21.0000000', count: 9 },
  { text: '66.50150507518049', exact: 66.50150507518049, right: '66.50150507518049', count: 16 },
  { text: '-0.9999', exact: -1, right: '-0.999', count: 3 },
  { text: '0.00123', exact: 0.00124, right: '0.0012', count: 2 },
  { text: '1.2345e+16', exact: 1.2346e16, right: '1.234', count: 4 },
  { text: '5e-05', exact: 4e-5, right: '', count: 0 },
  { text: '8.0', exact: 21, right: '', count: 0 },
  { text: '5.0', exact: -5, right: '', count: 0 },
  { text: 'nan', exact: 1, right: '', count: 0 },
  { text: '1.0', exact: NaN, right: '', count: 0 },
])('$text against $exact has $count right digits', ({ text, exact, right, count }) => {
  const found = correctDigits(text, exact);
  expect(text.slice(0, found.end)).toBe(right);
  expect(found.count).toBe(count);
});
