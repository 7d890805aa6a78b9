import { convert } from './convert.ts';
import type { DType } from './dtype.ts';
import { allocate } from './dtype.ts';
import { NDArray } from './NDArray.ts';
import { positions } from './positions.ts';
import { sizeOf, tuple } from './shape.ts';
import { store } from './store.ts';
import { zerosLike } from './zerosLike.ts';

/** A number, or rows of equal length of such, to any depth. */
export type ArrayLike = number | boolean | bigint | readonly ArrayLike[];

type Scalar = number | boolean | bigint;

/**
 * An array from nested numbers, as `numpy.array`.
 *
 * JavaScript does not tell 3 from 3.0, so numbers become `float64` unless a dtype is given; only booleans
 * make `bool`, only bigints `int64`.
 *
 * @param nested a number (0-d array), rows of equal length, or an array, which is copied with its layout
 * @param dtype what the elements are; default: as above, or that of the copied array
 * @returns a new array with memory of its own
 * @throws RangeError when rows differ in shape, or an integer dtype cannot hold a value
 * @throws TypeError when something is not a number
 *
 * @example
 * array([[1, 2, 3], [4, 5, 6]]).shape; // [2, 3]
 * array([3, 2], 'int64').dtype; // 'int64'
 */
export function array(nested: ArrayLike | NDArray, dtype?: DType): NDArray {
  if (nested instanceof NDArray) {
    const copy = zerosLike(nested, dtype);
    const from = positions(nested);
    for (const [i, to] of positions(copy).entries()) put(copy, to, nested.data[from[i] ?? 0] ?? 0, i);
    return copy;
  }
  const shape = shapeOf(nested);
  const scalars = flatten(nested);
  const made = new NDArray(allocate(dtype ?? commonDType(scalars), sizeOf(shape)), shape);
  for (const [i, value] of scalars.entries()) put(made, i, value, i);
  return made;
}

function shapeOf(nested: ArrayLike): number[] {
  if (!isRows(nested)) {
    if (['number', 'boolean', 'bigint'].includes(typeof nested)) return [];
    throw new TypeError(`array() is made of numbers; got ${typeof nested} ${String(nested)}`);
  }
  const [first = [], ...others] = nested.map(shapeOf);
  const odd = others.find((shape) => tuple(shape) !== tuple(first));
  if (odd === undefined) return [nested.length, ...first];
  throw new RangeError(
    `array() needs rows of one shape; it met ${tuple(first)} and ${tuple(odd)} side by side`,
  );
}

function isRows(nested: ArrayLike): nested is readonly ArrayLike[] {
  return Array.isArray(nested);
}

function flatten(nested: ArrayLike): Scalar[] {
  return isRows(nested) ? nested.flatMap(flatten) : [nested];
}

function commonDType(scalars: readonly Scalar[]): DType {
  const all = (type: string): boolean =>
    scalars.length > 0 && scalars.every((value) => typeof value === type);
  if (all('boolean')) return 'bool';
  return all('bigint') ? 'int64' : 'float64';
}

function put(x: NDArray, position: number, value: Scalar, flat: number): void {
  const converted = convert(typeof value === 'boolean' ? Number(value) : value, x.dtype);
  if (converted === undefined) throw new RangeError(`cannot store ${value} (element ${flat}) as ${x.dtype}`);
  store(x.data, position, converted);
}
