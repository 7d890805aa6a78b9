import { array } from '../../array/array.ts';
import { convert } from '../../array/dtype.ts';
import type { NDArray } from '../../array/NDArray.ts';
import { positions } from '../../array/positions.ts';
import { store } from '../../array/store.ts';
import { str } from '../../text/str.ts';
import { answerOf, numberIn } from '../answer.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf, Report } from '../FindingOf.ts';
import { findingOf } from '../FindingOf.ts';
import type { Subject } from '../Subject.ts';

export interface KeepsXEvidence {
  /** f(x) with the entry moved in x itself. */
  readonly inPlace: number;
  /** f of a copy of x with the entry moved in the same way. */
  readonly onCopy: number;
}

export type KeepsX = FindingOf<'keeps-x', KeepsXEvidence>;

/** f looks at x otherwise than through its argument: the same point gives another value in x than in a copy. */
export function keepsX({ f, x, isNumber, values, places, delta }: Subject): KeepsX | undefined {
  if (isNumber || !x.writeable) return undefined;
  const look = (indices: readonly number[]): KeepsXEvidence => {
    // Unmoved first: a value that f remembers for this very array is remembered then.
    restoring(x, () => answerOf(f, x));
    const inPlace = restoring(x, () => {
      for (const i of indices) move(x, i, delta);
      return numberIn(answerOf(f, x));
    });
    return { inPlace, onCopy: numberIn(answerOf(f, movedCopyOf(x, indices, delta))) };
  };
  const isOff = ({ inPlace, onCopy }: KeepsXEvidence): boolean => !Object.is(inPlace, onCopy);

  const all = [...values.keys()];
  const together = look(all);
  // Twice, lest a rare noise be taken for it.
  if (!isOff(together) || !isOff(look(all))) return undefined;
  const report = ({ inPlace, onCopy }: KeepsXEvidence): Report<KeepsXEvidence> => ({
    evidence: { inPlace, onCopy },
    sentence: `f holds on to x itself: at one and the same point it gives ${str(inPlace)} in x and ${str(onCopy)} in a copy of x.`,
    mend: 'Let f use its argument only, and let it keep copies, x.copy(), never x: the differences move x in place.',
  });
  const alone = values.map((value, i) => ({ idx: places[i] ?? [], value, ...look([i]) })).filter(isOff);
  return findingAt('keeps-x', alone, report) ?? findingOf('keeps-x', report(together));
}

function movedCopyOf(x: NDArray, indices: readonly number[], delta: number): NDArray {
  const copy = array(x);
  for (const i of indices) move(copy, i, delta);
  return copy;
}

/** By about δ, further where that would be lost, and by a different part of it for each entry. */
function move(x: NDArray, i: number, delta: number): void {
  const position = positions(x)[i] ?? 0;
  const value = Number(x.data[position]);
  const size = Math.max(Math.abs(delta), Math.abs(value) * 2 ** -20) * (0.5 + (i % 7) / 16);
  const to = x.dtype === 'bool' ? 1 - value : value + (x.dtype.startsWith('int') ? 1 : size);
  const converted = convert(to, x.dtype);
  if (converted !== undefined) store(x.data, position, converted);
}

/** Whatever happens to x meanwhile, its bytes come back, also those of a NaN. */
function restoring<T>(x: NDArray, act: () => T): T {
  const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT: width } = x.data;
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const kept = bytes.slice();
  try {
    return act();
  } finally {
    for (const position of positions(x)) {
      bytes.set(kept.subarray(position * width, (position + 1) * width), position * width);
    }
  }
}
