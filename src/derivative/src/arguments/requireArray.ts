import { isNDArray } from '../array/isNDArray.ts';
import type { NDArray } from '../array/NDArray.ts';
import { shown } from './shown.ts';

/** Refuse what is no array, such as a JavaScript list of numbers. */
export function requireArray(caller: string, x: unknown, name = 'x'): asserts x is NDArray {
  if (!isNDArray(x)) throw notAnArray(`${caller} requires ${name} to be an array`, x);
}

/** Refuse what is neither a number nor an array. */
export function requirePoint(caller: string, x: unknown): asserts x is number | NDArray {
  if (typeof x !== 'number' && !isNDArray(x)) {
    throw notAnArray(`${caller} requires x to be a number or an array`, x);
  }
}

/** The error for `x`, which is no array although `requirement` says that it should be one. */
export function notAnArray(requirement: string, x: unknown): TypeError {
  return new TypeError(`${requirement}; got ${shown(x)}: make one with array()`);
}
