import type { NDArray } from './NDArray.ts';
import { positions } from './positions.ts';
import { contiguousStrides, sizeOf } from './shape.ts';

/** The asked shape with its one −1 replaced by the length that fits. */
export function resolveShape(asked: readonly number[], size: number): number[] {
  if (asked.filter((length) => length < 0).length > 1) {
    throw new RangeError('can only specify one unknown dimension');
  }
  const known = sizeOf(asked.filter((length) => length >= 0));
  const shape = asked.map((length) => (length < 0 ? size / known : length));
  if (!shape.every(Number.isInteger) || sizeOf(shape) !== size) {
    throw new RangeError(`cannot reshape array of size ${size} into shape (${asked.join(',')})`);
  }
  return shape;
}

/**
 * Strides that show the elements of `x`, in C order, under another shape of the same size; `undefined` when
 * no strides can, as for a transposed matrix laid out flat.
 *
 * One step along an axis passes over as many elements as the later axes hold, so the places of two elements
 * give each stride; whether these strides then meet every element decides.
 */
export function reshapedStrides(x: NDArray, shape: readonly number[]): number[] | undefined {
  const places = positions(x);
  const strides = contiguousStrides(shape).map((step) => (places[step] ?? x.offset + step) - x.offset);
  const met = positions({ shape, strides, offset: x.offset });
  return met.every((place, i) => place === places[i]) ? strides : undefined;
}
