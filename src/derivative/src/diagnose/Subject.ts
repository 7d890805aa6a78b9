import { array } from '../array/array.ts';
import { indexAtFlat } from '../array/flatIndex.ts';
import type { NDArray } from '../array/NDArray.ts';
import { entriesOf } from '../check/entriesOf.ts';
import { noiseOf } from '../check/noiseOf.ts';
import { sizeInBinary } from '../check/sizeInBinary.ts';
import type { Answer } from './answer.ts';
import { answerOf, numberIn } from './answer.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './Comparison.ts';
import { compare } from './Comparison.ts';
import type { EntryLook } from './EntryLook.ts';
import { entryLooks } from './EntryLook.ts';
import type { Place } from './FindingOf.ts';
import { lazy } from './lazy.ts';

/**
 * What the suspicions are about, and what is known of it.
 *
 * What several suspicions ask for is found out once, when the first one asks. f gets copies of x everywhere.
 */
export interface Subject {
  /** f as a function of an array, which has no axes if x is a number. */
  readonly f: (point: NDArray) => unknown;
  /** The caller's array, or an array made of the number. */
  readonly x: NDArray;
  readonly isNumber: boolean;
  /** The entries of x and their indices, in C order. */
  readonly values: readonly number[];
  readonly places: readonly Place[];
  readonly delta: number;
  /** The derivative that the caller made, if there is one. */
  readonly claim: Claim | undefined;
  /** f at three copies of x, and what it left in them. */
  readonly atX: readonly { readonly answer: Answer; readonly left: readonly number[] }[];
  /** f(x), NaN where it is not a number. */
  readonly value: number;
  /** f of x as float64, as all moved copies of x are: for float32 it may round f(x) otherwise. */
  readonly valueInFloat64: () => number;
  /** Whether f(x) was the same finite number each time. */
  readonly isSteady: boolean;
  /** How far the values of f scatter around a smooth curve. */
  readonly noise: () => number;
  /** f along each entry, in C order. */
  readonly entries: () => readonly EntryLook[];
  /** The caller's derivative beside the slopes of f. */
  readonly comparisons: () => readonly Comparison[];
}

export function subjectOf(
  f: (point: NDArray) => unknown,
  x: number | NDArray,
  delta: number,
  claim: Claim | undefined,
): Subject {
  const own = typeof x === 'number' ? array(x) : x;
  const values = entriesOf(own);
  const atX = [1, 2, 3].map(() => {
    const copy = array(own);
    return { answer: answerOf(f, copy), left: entriesOf(copy) };
  });
  const [value = NaN] = atX.map(({ answer }) => numberIn(answer));
  const numeric = (point: NDArray): number => numberIn(answerOf(f, point));
  const valueInFloat64 = lazy(() => (own.dtype === 'float64' ? value : numeric(array(own, 'float64'))));
  const noise = lazy(() => noiseOf(numeric, own, values.map(sizeInBinary)));
  const isSteady = Number.isFinite(value) && atX.every(({ answer }) => numberIn(answer) === value);
  const known = {
    f,
    x: own,
    isNumber: typeof x === 'number',
    values,
    places: values.map((_, i) => indexAtFlat(i, own.shape)),
    delta,
    claim,
    atX,
    value,
    valueInFloat64,
    isSteady,
    noise,
  };
  const entries = lazy(() => entryLooks(known));
  const comparisons = lazy(() => compare({ ...known, entries }));
  return { ...known, entries, comparisons };
}
