import type { NDArray } from '../array/NDArray.ts';

/** In which order the elements of an array are visited; the letters are NumPy's. */
export type Order = 'C' | 'F' | 'A' | 'K';

/** One axis of an array, as a walk runs along it. */
export interface WalkAxis {
  readonly axis: number;
  readonly length: number;
  /** How many elements of memory one step of the walk passes; 0 for an axis that has no second element. */
  readonly stride: number;
  /** 1, or −1 when the walk runs from the last index to the first. */
  readonly direction: 1 | -1;
}

/**
 * The axes of `x` in the order in which the walk turns them, the one that turns fastest first.
 *
 * - `C`: the last index turns fastest.
 * - `F`: the first index turns fastest.
 * - `A`: as `F` if the memory is in F order, else as `C`.
 * - `K`: as the memory lies, always upwards, so that a transposed or reversed view is walked like its base.
 *
 * @source numpy-nditer
 */
export function walkOrder(x: NDArray, order: Order): WalkAxis[] {
  const axes = x.shape.map((length, axis): WalkAxis => {
    return { axis, length, stride: length === 1 ? 0 : (x.strides[axis] ?? 0), direction: 1 };
  });
  switch (order) {
    case 'C':
      return axes.reverse();
    case 'F':
      return axes;
    case 'A':
      return isInFOrder(axes) ? axes : axes.reverse();
    case 'K':
      return smallestStrideFirst(axes.reverse()).map(upwards);
  }
}

/** Whether each step along an axis passes exactly the elements of all earlier axes. */
function isInFOrder(axes: readonly WalkAxis[]): boolean {
  let passed = 1;
  for (const { length, stride } of axes) {
    if (length !== 1 && stride !== passed) return false;
    passed *= length;
  }
  return true;
}

/** Sort by the size of the stride; an axis of stride 0 has no place in memory, so it stays where C order has it. */
function smallestStrideFirst(axes: readonly WalkAxis[]): WalkAxis[] {
  const sorted: WalkAxis[] = [];
  for (const axis of axes) {
    let place = sorted.length;
    for (let i = sorted.length - 1; i >= 0; i--) {
      const other = sorted[i]?.stride ?? 0;
      if (axis.stride === 0 || other === 0) continue;
      if (Math.abs(other) <= Math.abs(axis.stride)) break;
      place = i;
    }
    sorted.splice(place, 0, axis);
  }
  return sorted;
}

function upwards(axis: WalkAxis): WalkAxis {
  return axis.stride < 0 ? { ...axis, stride: -axis.stride, direction: -1 } : axis;
}
