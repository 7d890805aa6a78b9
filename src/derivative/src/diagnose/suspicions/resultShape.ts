import { shown } from '../../arguments/shown.ts';
import { NDArray } from '../../array/NDArray.ts';
import { tuple } from '../../array/shape.ts';
import type { FindingOf } from '../FindingOf.ts';
import { findingOf } from '../FindingOf.ts';
import type { Subject } from '../Subject.ts';

export interface ResultShapeEvidence {
  /** The shape of x, as a tuple. */
  readonly expected: string;
  /** The shape of the result, or what it is if it has none. */
  readonly got: string;
}

export type ResultShape = FindingOf<'result-shape', ResultShapeEvidence>;

/** The caller's derivative has not the shape of x. */
export function resultShape({ claim, x }: Subject): ResultShape | undefined {
  if (claim === undefined || claim.entries !== undefined || claim.run?.thrown !== undefined) return undefined;
  const { result } = claim;
  const expected = tuple(x.shape);
  const got = wordsFor(result);
  return findingOf('result-shape', {
    evidence: { expected, got },
    sentence: `Your derivative is ${inSentence(result)}, but x has the shape ${expected}, and each entry of x has its own.`,
    mend:
      result === undefined
        ? 'Return grad at the end.'
        : 'Make grad with zerosLike(x), and fill in every entry.',
  });
}

function inSentence(result: unknown): string {
  if (result === undefined) return 'nothing';
  return (result instanceof NDArray ? 'an array of shape ' : '') + wordsFor(result);
}

function wordsFor(result: unknown): string {
  if (result instanceof NDArray) return tuple(result.shape);
  return typeof result === 'number' ? 'a number' : shown(result);
}
