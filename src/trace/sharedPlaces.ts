import { memoryOrder } from './memoryOrder.ts';
import type { TracedArray } from './trace.ts';

/** The flat indices of all elements in the place of an element, itself among them. */
export type SharedPlaces = (flat: number) => Int32Array;

/**
 * Which elements of an array change together, as those of a broadcast row; undefined for an array in which each element
 * has a place of its own, as in nearly all.
 */
export function sharedPlaces(array: Pick<TracedArray, 'shape' | 'strides'>): SharedPlaces | undefined {
  if (hasPlacesOfItsOwn(array)) return undefined;
  const { placeOf, flats, firstOf } = memoryOrder(array);
  return (flat) => {
    const place = placeOf[flat] ?? 0;
    return flats.subarray(firstOf[place], firstOf[place + 1]);
  };
}

/**
 * Whether each step leads over all that the shorter steps reach: then no two elements meet. An array that fails this may
 * still have no two in one place, which only costs the time to lay it out.
 */
function hasPlacesOfItsOwn({ shape, strides }: Pick<TracedArray, 'shape' | 'strides'>): boolean {
  const axes = shape
    .map((length, axis) => ({ length, step: Math.abs(strides[axis] ?? 0) }))
    .filter(({ length }) => length > 1)
    .sort((a, b) => a.step - b.step);
  let reach = 0;
  for (const { length, step } of axes) {
    if (step <= reach) return false;
    reach += (length - 1) * step;
  }
  return true;
}
