import { isList } from '../arguments/isList.ts';
import { shown } from '../arguments/shown.ts';
import { tuple } from './shape.ts';

/** Why an index or a slice does not fit an array, in NumPy's words where NumPy has them. */
export function wrongCount(index: readonly number[], shape: readonly number[]): Error {
  if (!isList(index)) return new TypeError(`an index is a list of whole numbers; got ${shown(index)}`);
  if (index.length > shape.length) return tooMany(index.length, shape.length);
  return new RangeError(
    `an array of shape ${tuple(shape)} needs ${shape.length} ${shape.length === 1 ? 'index' : 'indices'}, one for each axis; ` +
      `got ${tuple(index)} (a part of the array is slice(…))`,
  );
}

export function tooMany(count: number, ndim: number): RangeError {
  return new RangeError(
    `too many indices for array: array is ${ndim}-dimensional, but ${count} were indexed`,
  );
}

/** An index of an axis, counted from its start: −1 is the last. */
export function fromStart(i: number, axis: number, length: number): number {
  if (!(i >= -length && i < length) || !Number.isInteger(i)) throw outOfBounds(i, axis, length);
  return i < 0 ? i + length : i;
}

function outOfBounds(i: number, axis: number, length: number): Error {
  if (!Number.isInteger(i))
    return new TypeError(`an index must be an integer; got ${shown(i)} for axis ${axis}`);
  return new RangeError(`index ${i} is out of bounds for axis ${axis} with size ${length}`);
}
