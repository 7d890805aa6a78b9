import { shown } from '../arguments/shown.ts';
import { cannotStore } from './cannotStore.ts';
import { convert } from './dtype.ts';
import type { DType } from './dtype.ts';
import { allocate } from './dtype.ts';
import { indexAtFlat } from './flatIndex.ts';
import { NDArray } from './NDArray.ts';
import { positions } from './positions.ts';
import { tuple } from './shape.ts';
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
 * @throws RangeError when rows differ in shape or are nested more than 64 deep, or an integer dtype cannot hold a value
 * @throws TypeError when something is not a number, or the dtype is unknown
 *
 * @example
 * array([[1, 2, 3], [4, 5, 6]]).shape; // [2, 3]
 * array([3, 2], 'int64').dtype; // 'int64'
 */
export function array(nested: ArrayLike | NDArray, dtype?: DType): NDArray {
  if (nested instanceof NDArray) return filled(zerosLike(nested, dtype), elementsOf(nested));
  const shape = shapeOf(nested);
  const scalars = flatten(nested);
  return filled(new NDArray(allocate(dtype ?? commonDType(scalars), shape), shape), scalars);
}

/** Put the elements into a new array, in C order of the indices; unlike `set` this tells no observer. */
function filled(x: NDArray, elements: readonly Scalar[]): NDArray {
  for (const [i, position] of positions(x).entries()) {
    const element = elements[i] ?? 0;
    const value = typeof element === 'boolean' ? Number(element) : element;
    const converted = convert(value, x.dtype);
    if (converted === undefined) throw cannotStore(value, indexAtFlat(i, x.shape), x.dtype);
    store(x.data, position, converted);
  }
  return x;
}

function elementsOf(x: NDArray): Scalar[] {
  return positions(x).map((position) => x.data[position] ?? 0);
}

function shapeOf(nested: ArrayLike): number[] {
  if (!isRows(nested)) {
    if (['number', 'boolean', 'bigint'].includes(typeof nested)) return [];
    throw notNumbers(nested);
  }
  const [first = [], ...others] = Array.from(nested, shapeOf);
  const odd = others.find((shape) => tuple(shape) !== tuple(first));
  if (odd === undefined) return [nested.length, ...first];
  throw new RangeError(
    `array() needs rows of one shape; it met ${tuple(first)} and ${tuple(odd)} side by side`,
  );
}

function notNumbers(nested: unknown): TypeError {
  const what = `array() is made of numbers, in lists; got ${shown(nested)}`;
  if (nested instanceof NDArray) return new TypeError(`${what} in a list: write x.toNested() for it`);
  return new TypeError(ArrayBuffer.isView(nested) ? `${what}: write [...x] for it` : what);
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
