import { NDArray } from '../../array/NDArray.ts';
import { tuple } from '../../array/shape.ts';
import type { FindingOf } from '../FindingOf.ts';
import { findingOf } from '../FindingOf.ts';
import { returnedWords } from '../returnedWords.ts';
import type { Subject } from '../Subject.ts';

export interface NotOneNumberEvidence {
  /** What f returned: `array`, `list`, `promise`, `null`, or what `typeof` says. */
  readonly returned: string;
  /** The shape of what f returned, if it is an array. */
  readonly shape: readonly number[] | undefined;
  /** The shape of the array that f got, `[]` for a number. */
  readonly shapeOfX: readonly number[];
}

export type NotOneNumber = FindingOf<'not-one-number', NotOneNumberEvidence>;

/** f returns an array, a string, undefined, … */
export function notOneNumber({ atX, x, isNumber }: Subject): NotOneNumber | undefined {
  for (const { answer } of atX) {
    if (answer.type !== 'other') continue;
    const { returned, what, mend } = returnedWords(answer.returned);
    const shape = answer.returned instanceof NDArray ? answer.returned.shape : undefined;
    const input = shape && !isNumber ? ` for an x of shape ${tuple(x.shape)}` : '';
    return findingOf('not-one-number', {
      evidence: { returned, shape, shapeOfX: x.shape },
      sentence: `f returns ${what}${input}, but only one number has a difference quotient.`,
      mend,
    });
  }
  return undefined;
}
