import { sizeOf, tuple } from './shape.ts';
import type { View } from './view.ts';

/** Refuse a view that reaches beyond its memory: elements there would quietly be NaN. */
export function requireMemory({ shape, strides, offset }: View, length: number): void {
  if (![...shape, ...strides, offset].every(Number.isInteger) || shape.some((length) => length < 0)) {
    throw new RangeError(
      `the shape, the strides and the offset of an array are whole numbers, and no length is negative; ` +
        `got ${tuple(shape)}, ${tuple(strides)} and ${offset}`,
    );
  }
  let lowest = offset;
  let highest = offset;
  for (let axis = 0; axis < shape.length; axis++) {
    const reach = ((shape[axis] ?? 0) - 1) * (strides[axis] ?? NaN);
    if (reach < 0) lowest += reach;
    else highest += reach;
  }
  if ((lowest >= 0 && highest < length && strides.length === shape.length) || sizeOf(shape) === 0) return;
  throw new RangeError(
    `an array of shape ${tuple(shape)} with strides ${tuple(strides)} from ${offset} on ` +
      `does not lie within ${length} elements of memory`,
  );
}
