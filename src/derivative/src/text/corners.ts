import type { PrintableArray } from './printableArray.ts';

/**
 * The elements, in C order, that remain when only `edge` indices at both ends of each axis are kept;
 * all of them for `Infinity`.
 */
export function corners({ data, shape, strides, offset }: PrintableArray, edge: number): (number | bigint)[] {
  let positions = [offset];
  for (const [axis, length] of shape.entries()) {
    const stride = strides[axis] ?? 0;
    const count = Math.min(length, 2 * edge);
    const steps = Array.from({ length: count }, (_, i) => (i < edge ? i : length - count + i) * stride);
    positions = positions.flatMap((position) => steps.map((step) => position + step));
  }
  return positions.map((position) => data[position] ?? 0);
}
