import { describe, expect, test } from 'vitest';
import { newExercise } from '../../../src/cli/exercise/newExercise.ts';

/** What the starter of a new exercise returns. */
const starterOf = (signature: string): string | undefined =>
  /#region solution \| return (.*); \/\//.exec(newExercise('new-one', signature))?.[1];

describe('a new exercise', () => {
  // Each is of the type that is asked for, and needs nothing that the file does not import.
  test.each([
    ['slope(x: number): number', 'NaN'],
    ['all(x: number): readonly number[]', '[]'],
    ['pair(x: number): [number, number]', '[NaN, NaN]'],
    ['word(x: number): string', "''"],
    ['isFlat(x: number): boolean', 'false'],
    ['grad(x: NDArray): NDArray', 'x'],
    ['zero(n: number, like: NDArray): NDArray', 'like'],
  ])('of %s begins with %s', (signature, starter) => {
    expect(starterOf(signature)).toBe(starter);
  });

  test('imports what it needs of arrays', () => {
    expect(newExercise('grid', 'grid(n: number): NDArray')).toMatch(
      /^import \{ array, type NDArray \} from 'derivative';/,
    );
  });

  test.each(['nothing(x: number): void', 'both(x: number): { a: number }'])(
    'of %s is refused: nothing could compare what it returns',
    (signature) => {
      expect(() => newExercise('new-one', signature)).toThrow('an answer returns numbers, lists or arrays');
    },
  );

  test.each(['slope(x)', 'edge-slope(x: number): number', ''])(
    'of %j is refused: it is no signature',
    (text) => {
      expect(() => newExercise('new-one', text)).toThrow(
        `"${text}" is no signature: write name(parameter: type`,
      );
    },
  );
});
