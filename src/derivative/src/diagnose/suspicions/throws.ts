import { tuple } from '../../array/shape.ts';
import type { FindingOf } from '../FindingOf.ts';
import { findingOf } from '../FindingOf.ts';
import type { Subject } from '../Subject.ts';

export interface ThrowsEvidence {
  /** What was thrown, as text. */
  readonly message: string;
  /** The shape of the array that f got, `[]` for a number. */
  readonly shape: readonly number[];
}

export type Throws = FindingOf<'throws', ThrowsEvidence>;

/** f throws at x. */
export function throws({ atX, x, isNumber }: Subject): Throws | undefined {
  for (const { answer } of atX) {
    if (answer.type !== 'thrown') continue;
    const argument = isNumber ? 'a number' : `an array of shape ${tuple(x.shape)}`;
    return findingOf('throws', {
      evidence: { message: answer.message, shape: x.shape },
      sentence: `f throws at x: ${answer.message}.`,
      mend: `Call f once by itself, and mind what it is given: the whole of x at once, ${argument}.`,
    });
  }
  return undefined;
}
