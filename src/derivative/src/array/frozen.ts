import { isList } from '../arguments/isList.ts';
import { shown } from '../arguments/shown.ts';

/** Views share these arrays, so nobody may change them. */
export function frozen(numbers: readonly number[]): readonly number[] {
  if (!isList(numbers)) {
    throw new TypeError(`the shape and the strides of an array are lists; got ${shown(numbers)}`);
  }
  return Object.isFrozen(numbers) ? numbers : Object.freeze([...numbers]);
}
