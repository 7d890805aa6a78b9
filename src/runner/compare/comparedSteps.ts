import { indexText } from '../../trace/indexText.ts';
import { lazyList, type LazyList } from '../../trace/lazyList.ts';
import type { Row } from '../../trace/rows.ts';
import type { Trace } from '../../trace/trace.ts';
import { tracedArray } from '../../trace/tracedArray.ts';
import { valueText } from '../../trace/valueText.ts';
import { walkReading } from '../../trace/walkReading.ts';
import { walks } from '../../trace/walks.ts';
import { correctDigits } from './correctDigits.ts';
import { numberPieces, type Piece } from './pieces.ts';

/** A number of a step in both runs; null where a run has none. */
export interface ComparedNumber {
  readonly pinned: readonly Piece[] | null;
  readonly now: readonly Piece[] | null;
}

/** A step of the first walk of both runs. */
export interface ComparedStep {
  readonly step: number;
  readonly idx: string;
  readonly plus: ComparedNumber;
  readonly minus: ComparedNumber;
  readonly derivative: ComparedNumber;
  /** How many digits of the derivative are right in either run; null when that cannot be said. */
  readonly correct: { readonly pinned: number | null; readonly now: number | null };
}

export interface ComparedSteps {
  readonly steps: readonly ComparedStep[];
  /** Steps there are besides those. */
  readonly left: number;
}

/** More steps than this are not read side by side. */
const mostSteps = 100;

/** The steps of the first walk of two runs side by side. `exact` are the exact derivatives in C order. */
export function comparedSteps(pinned: Trace, now: Trace, exact: readonly number[]): ComparedSteps {
  const before = firstWalk(pinned);
  const after = firstWalk(now);
  const count = Math.max(before.rows.length, after.rows.length);
  const steps = Array.from({ length: Math.min(count, mostSteps) }, (_, i): ComparedStep => {
    const a = before.rows.at(i);
    const b = after.rows.at(i);
    const texts = (key: 'plus' | 'minus' | 'derivative'): readonly [string | null, string | null] => [
      numberText(a, key, before.dtype),
      numberText(b, key, after.dtype),
    ];
    const [derivativeBefore, derivativeNow] = texts('derivative');
    const exactBefore = a && exactAt(exact, before.size, a.idx);
    const exactNow = b && exactAt(exact, after.size, b.idx);
    return {
      step: i + 1,
      idx: b ? indexText(b.idx, after.shape) : a ? indexText(a.idx, before.shape) : '',
      plus: compared(...texts('plus')),
      minus: compared(...texts('minus')),
      derivative: compared(derivativeBefore, derivativeNow, exactBefore, exactNow),
      correct: {
        pinned: digitsOf(derivativeBefore, exactBefore),
        now: digitsOf(derivativeNow, exactNow),
      },
    };
  });
  return { steps, left: count - steps.length };
}

const noRows = lazyList<Row>(0, () => {
  throw new RangeError('an empty list has no items');
});

interface FirstWalk {
  readonly rows: LazyList<Row>;
  readonly shape: readonly number[];
  readonly size: number;
  readonly dtype: Parameters<typeof valueText>[1];
}

function firstWalk(trace: Trace): FirstWalk {
  const all = walks(trace);
  const walk = all.at(0);
  if (!walk) return { rows: noRows, shape: [], size: 0, dtype: 'float64' };
  const { rows, grad } = walkReading(trace, walk, all);
  const { shape, start } = tracedArray(trace, walk.array);
  return { rows, shape, size: start.length, dtype: tracedArray(trace, grad ?? walk.array).dtype };
}

/** f returns a number of its own, whatever the dtype of x; a derivative has that of the array it is kept in. */
function numberText(
  row: Row | undefined,
  key: 'plus' | 'minus' | 'derivative',
  dtype: FirstWalk['dtype'],
): string | null {
  const value = row?.[key] ?? null;
  return value === null ? null : valueText(value, key === 'derivative' ? dtype : 'float64');
}

function compared(
  pinned: string | null,
  now: string | null,
  exactPinned?: number,
  exactNow?: number,
): ComparedNumber {
  return {
    pinned: pinned === null ? null : numberPieces(pinned, now ?? pinned, exactPinned),
    now: now === null ? null : numberPieces(now, pinned ?? now, exactNow),
  };
}

/** Exact values count only when there is one for each element. */
function exactAt(exact: readonly number[], size: number, flat: number): number | undefined {
  return exact.length === size ? exact[flat] : undefined;
}

function digitsOf(text: string | null, exact: number | undefined): number | null {
  // 0 has no first digit to count from: 0.0 and 1e-12 would both have none that is right.
  return text === null || exact === undefined || exact === 0 ? null : correctDigits(text, exact).count;
}
