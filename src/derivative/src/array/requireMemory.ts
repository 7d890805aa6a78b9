import { sizeOf, tuple } from './shape.ts';
import type { View } from './view.ts';

/** Refuse a view that reaches beyond its memory: elements there would quietly be NaN. */
export function requireMemory({ shape, strides, offset }: View, length: number): void {
  let lowest = offset;
  let highest = offset;
  let shortest = 0;
  for (let axis = 0; axis < shape.length; axis++) {
    const count = shape[axis] ?? 0;
    const reach = (count - 1) * (strides[axis] ?? NaN);
    if (reach < 0) lowest += reach;
    else highest += reach;
    shortest = Math.min(shortest, count);
  }
  const isInside = lowest >= 0 && highest < length && strides.length === shape.length;
  if (shortest >= 0 && (isInside || sizeOf(shape) === 0)) return;
  throw new RangeError(
    `an array of shape ${tuple(shape)} with strides ${tuple(strides)} from ${offset} on ` +
      `does not lie within ${length} elements of memory`,
  );
}
