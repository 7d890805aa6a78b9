import { expect, it } from 'vitest';
import { figureText, percentText } from '../../../src/runner/proofSheet/figureText.ts';

it.each([
  [0, '0'],
  [0.006666, '0.0067'],
  [0.08, '0.08'],
  [2, '2'],
  [16_096.9, '16\u202f000'],
  [999_999, '1\u202f000\u202f000'],
  [6e12, '6e+12'],
  [0.00004513, '4.5e-5'],
  [Number.MIN_VALUE, '5e-324'],
])('the figure %d is shown as %s', (value, text) => {
  expect(figureText(value)).toBe(text);
});

it('a part of a bound is shown in percent', () => {
  expect(percentText(0.49996)).toBe('50 %');
});
