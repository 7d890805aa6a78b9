import { expect, it } from 'vitest';
import { stepText } from '../../src/trace/stepText.ts';

// The text is ≈ unless stored(x+δ) − x is exactly the number shown.
it.each([
  ['the usual nudge', 3, 3 + 1e-4, '≈ 0.0001'],
  ['the usual nudge downward', 3, 3 - 1e-4, '≈ 0.0001'],
  ['a power of two, exact', 3, 3.5, '= 0.5'],
  ['a step with many digits', 2, 2 + 0.000123, '≈ 0.000123'],
  ['a step around zero, exact', 0, 1e-4, '= 0.0001'],
  ['a step changed by a fifth in rounding: 2⁻¹³ at 1e12', 1e12, 1e12 + 1e-4, '≈ 0.000122'],
  ['a float32 nudge', 3, Math.fround(3 + 1e-4), '≈ 9.99e-05'],
  ['no step at all', 3, 3, '= 0.0'],
])('a nudge is told by its size: %s', (_name, value, nudged, expected) => {
  expect(stepText(value, nudged)).toBe(expected);
});
