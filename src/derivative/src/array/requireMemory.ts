import { sizeOf, tuple } from './shape.ts';
import type { View } from './view.ts';

/** Refuse a view that reaches beyond its memory: elements there would quietly be NaN. */
export function requireMemory({ shape, strides, offset }: View, length: number): void {
  let lowest = offset;
  let highest = offset;
  for (let axis = 0; axis < shape.length; axis++) {
    const reach = ((shape[axis] ?? 0) - 1) * (strides[axis] ?? NaN);
    if (reach < 0) lowest += reach;
    else highest += reach;
  }
  const isInside = lowest >= 0 && highest < length && strides.length === shape.length;
  if (shape.every((length) => length >= 0) && (isInside || sizeOf(shape) === 0)) return;
  throw new RangeError(
    `an array of shape ${tuple(shape)} with strides ${tuple(strides)} from ${offset} on ` +
      `does not lie within ${length} elements of memory`,
  );
}
