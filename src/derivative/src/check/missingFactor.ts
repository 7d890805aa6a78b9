import { str } from '../text/str.ts';

/** The factors by which derivatives are most often wrong, and what to say about each. */
const factors: readonly (readonly [factor: number, words: string])[] = [
  [-1, 'the sign is wrong'],
  ...[2, 3, 4, 10].flatMap((n): (readonly [number, string])[] => [
    [n, `a factor ${n} is missing`],
    [1 / n, `a factor ${n} is too much`],
    [-n, `a factor ${-n} is missing`],
    [-1 / n, `a factor ${-n} is too much`],
  ]),
];

/**
 * What turns the given slope into the one of the differences, in words; `undefined` if it is nothing simple.
 *
 * @param error how far `difference` may be off
 */
export function missingFactor(given: number, difference: number, error: number): string | undefined {
  if (given === 0) return 'it should not vanish';
  if (Math.abs(difference) <= error) return 'it should vanish';
  const found = factors.find(([factor]) => {
    return Math.abs(difference - factor * given) <= Math.max(error, 1e-4 * Math.abs(difference));
  });
  return found?.[1] ?? apart(given, difference);
}

/** Where two numbers part that are nearly the same. */
function apart(given: number, difference: number): string | undefined {
  const ratio = Math.abs(given / difference - 1);
  return ratio < 1e-3 ? `they differ by ${str(Number(ratio.toPrecision(1)))} of their size` : undefined;
}
