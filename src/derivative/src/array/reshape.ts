import { requireWholeNumbers } from '../arguments/requireWholeNumbers.ts';
import { positions } from './positions.ts';
import { contiguousStrides, sizeOf } from './shape.ts';
import type { View } from './view.ts';

/** The asked shape with its one −1 replaced by the length that fits `size` elements. */
export function resolveShape(asked: readonly number[], size: number): number[] {
  requireWholeNumbers('the shape', asked);
  if (asked.filter((length) => length < 0).length > 1) {
    throw new RangeError('can only specify one unknown dimension');
  }
  const known = sizeOf(asked.filter((length) => length >= 0));
  const shape = asked.map((length) => (length < 0 ? size / known : length));
  if (!shape.every(Number.isInteger) || sizeOf(shape) !== size) {
    const wanted = asked.map((length) => (length < 0 ? 'newaxis' : length));
    const comma = wanted.length === 1 ? ',' : '';
    throw new RangeError(`cannot reshape array of size ${size} into shape (${wanted.join(',')}${comma})`);
  }
  return shape;
}

/**
 * The view that shows the elements of `x`, in C order, under another shape of the same size; `undefined` when
 * no strides can, as for a transposed matrix laid out flat.
 *
 * One step along an axis passes as many elements as the later axes hold, so the places of two elements give
 * each stride; whether these strides then meet every element decides.
 */
export function reshape(x: View, shape: readonly number[]): View | undefined {
  const { offset } = x;
  const places = positions(x);
  const strides = contiguousStrides(shape).map((step) => (places[step] ?? offset + step) - offset);
  const view = { shape, strides, offset };
  return positions(view).every((place, i) => place === places[i]) ? view : undefined;
}
