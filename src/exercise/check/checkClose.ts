import { sameNumber } from '../../trace/sameNumber.ts';
import { sameShape } from '../../trace/sameShape.ts';
import { kindText } from '../observe/kindText.ts';
import { numberText } from '../observe/numberText.ts';
import { numberTexts } from '../observe/numberTexts.ts';
import { numbersOf } from '../observe/numbersOf.ts';
import type { Plain } from '../observe/Plain.ts';
import { shapeOf } from '../observe/shapeOf.ts';
import { CheckFailed, type ElementMap } from './CheckFailed.ts';
import type { CheckLog } from './CheckLog.ts';
import { indexText } from './indexText.ts';
import type { Numbers } from './Checks.ts';
import { resultOf } from './checkShape.ts';

export function checkClose(actual: unknown, expected: Numbers, bound: number, log: CheckLog): void {
  const [got, wanted] = [resultOf(actual), resultOf(expected)];
  const [shape, asked] = [shapeOf(got), shapeOf(wanted)];
  if (asked === undefined) throw new TypeError(`a check asks for ${kindText(wanted)}, which is no numbers`);
  if (shape === undefined || !sameShape(shape, asked) || isArray(got) !== isArray(wanted)) {
    throw new CheckFailed('wrongShape', { wanted: kindText(wanted), got: kindText(got) });
  }
  const numbers = numbersOf(got);
  const used = numbersOf(wanted).map((number, i) => usedOf(numbers[i] ?? NaN, number, bound));
  log.used.push(used.reduce((most, each) => Math.max(most, each), 0));
  const first = used.findIndex((each) => !(each <= 1));
  if (first === -1) return;
  const [number, goal] = numberTexts(numbers[first] ?? NaN, numbersOf(wanted)[first] ?? NaN);
  throw new CheckFailed(
    log.hidesValues ? 'notCloseHidden' : shape.length === 0 ? 'notClose' : 'notCloseAt',
    {
      input: log.lastInput,
      index: indexText(first, shape),
      got: number,
      wanted: goal,
      bound: numberText(bound, 2),
    },
    mapOf(used, shape),
  );
}

/** How much of the bound the error takes: NaN, which is never close, takes all of it many times over. */
function usedOf(got: number, wanted: number, bound: number): number {
  // With a bound of 0 too, and where infinity or NaN is asked for.
  if (sameNumber(got, wanted)) return 0;
  const used = Math.abs(got - wanted) / bound;
  return Number.isNaN(used) ? Infinity : used;
}

function isArray(plain: Plain): boolean {
  return typeof plain === 'object' && plain !== null && plain.type === 'array';
}

function mapOf(used: readonly number[], shape: readonly number[]): ElementMap | undefined {
  const [rows, columns] = shape.length === 1 ? [1, shape[0] ?? 0] : shape;
  if (shape.length > 2 || rows === undefined || columns === undefined) return undefined;
  return Array.from({ length: rows }, (_, row) =>
    used.slice(row * columns, (row + 1) * columns).map((each) => each <= 1),
  );
}
