import { describe, expect, it } from 'vitest';
import { roundedTo } from '../../../src/exercise/feedback/roundedTo.ts';

describe('a result', () => {
  // Decimals after the point, counted by hand.
  it.each<[fact: string, got: readonly number[], wanted: readonly number[], digits: number | undefined]>([
    ['of whole numbers is rounded to none', [3], [3.2], 0],
    ['of hundredths is rounded to two', [0.33], [1 / 3], 2],
    ['of twelve decimals is rounded to them', [0.333333333333], [1 / 3], 12],
    ['of more is not rounded, but off', [0.3333333333333], [1 / 3], undefined],
    ['is rounded half up', [0.5], [0.45], 1],
    ['is rounded half down', [0.4], [0.45], 1],
    ['is not rounded where it is further off', [0.34], [1 / 3], undefined],
    [
      'of several numbers is rounded to what the longest has',
      [1, 0.25, -0.3],
      [1.01, 0.252, -1 / 3],
      undefined,
    ],
    ['of several numbers is rounded where all are, to the same', [1, 0.25, -0.33], [1.001, 0.252, -1 / 3], 2],
    ['that is right in one number may be rounded in another', [1, 0.3], [1, 1 / 3], 1],
    ['that is right is not rounded', [0.25, 3], [0.25, 3], undefined],
    ['of more numbers than asked for is not', [0.3, 0.3], [1 / 3], undefined],
    ['without numbers is not', [], [], undefined],
    ['that is not finite is not', [Infinity], [1 / 3], undefined],
  ])('%s', (_, got, wanted, digits) => {
    expect(roundedTo([[got, wanted]])).toBe(digits);
  });

  it('is judged together with the others', () => {
    expect(roundedTo([[[0.33], [1 / 3]], [[2], [2.4]]])).toBeUndefined(); // prettier-ignore
    expect(roundedTo([[[0.33], [1 / 3]], [[2], [2.004]]])).toBe(2); // prettier-ignore
  });
});
