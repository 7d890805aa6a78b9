import { shown } from '../arguments/shown.ts';
import { NDArray } from '../array/NDArray.ts';
import { tuple } from '../array/shape.ts';

/** What f returned where one number was wanted, and what to do about it. */
export interface ReturnedWords {
  /** `array`, `list`, `promise`, `null`, or what `typeof` says. */
  readonly returned: string;
  /** The same for a sentence. */
  readonly what: string;
  readonly mend: string;
}

export function returnedWords(value: unknown): ReturnedWords {
  if (value instanceof NDArray) {
    return {
      returned: 'array',
      what: `an array of shape ${tuple(value.shape)}`,
      mend: 'Reduce it to one number, for example with sum(…), or differentiate one element at a time.',
    };
  }
  if (Array.isArray(value)) {
    return { returned: 'list', what: `a list of ${value.length}`, mend: 'Return one of them, or their sum.' };
  }
  if (value instanceof Promise) {
    return {
      returned: 'promise',
      what: 'a promise',
      mend: 'Make f an ordinary function: without async, it returns the number itself.',
    };
  }
  if (value === undefined) {
    return {
      returned: 'undefined',
      what: 'nothing',
      mend: 'Give f a return: after a brace, { … }, an arrow function needs one, too.',
    };
  }
  if (typeof value === 'string') {
    return {
      returned: 'string',
      what: `the text ${shown(value)}`,
      mend: 'Return the number itself, or turn the text into one with Number(…).',
    };
  }
  const returned = value === null ? 'null' : typeof value;
  return {
    returned,
    what: value === null ? 'null' : `a value of type ${returned}`,
    mend: 'Return one number.',
  };
}
