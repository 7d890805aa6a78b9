import { NDArray } from '../../array/NDArray.ts';
import { tuple } from '../../array/shape.ts';
import type { FindingOf } from '../FindingOf.ts';
import { findingOf } from '../FindingOf.ts';
import type { Subject } from '../Subject.ts';

export interface NotOneNumberEvidence {
  /** What f returned: `array`, `list`, `promise`, or what `typeof` says. */
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
    const [returned, what, mend] = described(answer.returned);
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

function described(value: unknown): [returned: string, what: string, mend: string] {
  if (value instanceof NDArray) {
    const mend = 'Reduce it to one number, for example with sum(…), or differentiate one element at a time.';
    return ['array', `an array of shape ${tuple(value.shape)}`, mend];
  }
  if (Array.isArray(value)) {
    return ['list', `a list of ${value.length}`, 'Return one of them, or their sum.'];
  }
  if (value instanceof Promise) {
    return [
      'promise',
      'a promise',
      'Make f an ordinary function: without async, it returns the number itself.',
    ];
  }
  if (value === undefined) {
    return [
      'undefined',
      'nothing',
      'Give f a return: after a brace, { … }, an arrow function needs one, too.',
    ];
  }
  if (typeof value === 'string') {
    return [
      'string',
      `the text '${value}'`,
      'Return the number itself, or turn the text into one with Number(…).',
    ];
  }
  return [typeof value, `a value of type ${typeof value}`, 'Return one number.'];
}
