import { shown } from '../arguments/shown.ts';
import { isNDArray } from '../array/isNDArray.ts';
import { tuple } from '../array/shape.ts';

/**
 * The number that a function to be differentiated returned, which may come as an array of size 1.
 *
 * @throws TypeError when it is anything else, saying what came and what to return instead
 */
export function oneNumber(returned: unknown): number {
  if (typeof returned === 'number') return returned;
  return fromArray(returned);
}

function fromArray(returned: unknown): number {
  if (isNDArray(returned)) {
    if (returned.size === 1) return Number(returned.data[returned.offset]);
    throw notOneNumber(
      `an array of shape ${tuple(returned.shape)}`,
      'reduce it with sum(…), or take an element with get(…)',
    );
  }
  if (returned === undefined) throw notOneNumber('undefined', 'does it lack a return?');
  if (returned instanceof Promise) throw notOneNumber('a Promise', 'it must not be async');
  throw notOneNumber(shown(returned), 'return a number');
}

function notOneNumber(what: string, advice: string): TypeError {
  return new TypeError(
    `the function to differentiate must return one number; it returned ${what}: ${advice}`,
  );
}
