import type { View } from './view.ts';

/** One axis of an array, as a walk runs along it. */
export interface Axis {
  readonly axis: number;
  readonly length: number;
  /** How many elements of memory one step of the walk passes; 0 for an axis that has no second element. */
  readonly stride: number;
  /** 1, or −1 when the walk runs from the last index to the first. */
  readonly direction: 1 | -1;
}

/** The axes of an array, in their own order and upwards. */
export function axesOf({ shape, strides }: View): Axis[] {
  return shape.map((length, axis) => {
    return { axis, length, stride: length === 1 ? 0 : (strides[axis] ?? 0), direction: 1 };
  });
}
