import { movedCopy } from '../check/movedCopy.ts';
import type { Answer } from './answer.ts';
import { answerOf, numberIn } from './answer.ts';
import type { Break } from './breakIn.ts';
import { breakIn } from './breakIn.ts';
import { lazy } from './lazy.ts';
import type { Subject } from './Subject.ts';
import { tripleOf, zoom } from './zoom.ts';

/** f along one entry of x. */
export interface EntryLook {
  readonly idx: readonly number[];
  /** x[idx] */
  readonly value: number;
  /** f with this entry moved by t; other entries as in x. */
  readonly along: (t: number) => Answer;
  /** f at δ to both sides. */
  readonly plus: () => Answer;
  readonly minus: () => Answer;
  /** Where f has no derivative, if anywhere within δ of x. */
  readonly broken: () => Break | undefined;
}

export function entryLooks(
  subject: Pick<Subject, 'f' | 'x' | 'values' | 'places' | 'delta' | 'valueInFloat64' | 'noise'>,
): EntryLook[] {
  const { f, x, values, places, delta } = subject;
  return values.map((value, i) => {
    const along = (t: number): Answer => {
      const axis = values.map((_, other) => (other === i ? 1 : 0));
      return answerOf(f, movedCopy(x, axis, t).point);
    };
    const plus = lazy(() => along(Math.abs(delta)));
    const minus = lazy(() => along(-Math.abs(delta)));
    const look = { idx: places[i] ?? [], value, along, plus, minus };
    return { ...look, broken: lazy(() => breakAlong(look, subject)) };
  });
}

function breakAlong(
  { along, plus, minus, value: x }: Omit<EntryLook, 'broken'>,
  { delta, valueInFloat64, noise }: Pick<Subject, 'delta' | 'valueInFloat64' | 'noise'>,
): Break | undefined {
  const h = Math.abs(delta);
  const [left, atX, right] = [numberIn(minus()), valueInFloat64(), numberIn(plus())];
  const slope = (Math.abs(right - atX) + Math.abs(atX - left)) / h;
  // The rounding of x ± h shows in f by its slope.
  const size = Math.abs(left) + 2 * Math.abs(atX) + Math.abs(right) + slope * Math.abs(x);
  const rounding = 16 * noise() + 8 * Number.EPSILON * size;
  const resolution = 4 * Number.EPSILON * Math.abs(x);
  const start = tripleOf(0, h, [left, atX, right]);
  return breakIn(
    zoom((t) => numberIn(along(t)), start, rounding, resolution),
    start,
  );
}
