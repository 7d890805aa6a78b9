import { expect, test } from 'vitest';
import { agreeingDigits } from '../../../src/view/picture/agreeingDigits.ts';

// By hand: digits = ⌊−log₁₀(|value − right| / |right|)⌋.
test.each([
  [6.000000000012662, 6, 11],
  [5.999999, 6, 6],
  [4, 3, 0],
  [-3, 3, 0],
  [6, 6, 17],
  [0, 0, 17],
  [1e-9, 0, 0],
  [NaN, 6, 0],
])('%d agrees with %d in %d digits', (value, right, digits) => {
  expect(agreeingDigits(value, right)).toBe(digits);
});
