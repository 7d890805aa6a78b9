import { expect, it } from 'vitest';
import { nextSpeed } from '../../../src/view/stepper/speeds.ts';

it.each([
  [1, 2],
  [2, 4],
  [4, 0.5],
  [0.5, 1],
] as const)('%d× is followed by %d×', (speed, next) => {
  expect(nextSpeed(speed)).toBe(next);
});
