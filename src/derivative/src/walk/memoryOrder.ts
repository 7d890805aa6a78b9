import type { NDArray } from '../array/NDArray.ts';
import type { Axis } from '../array/axes.ts';

/**
 * The axes of `x` as they lie in memory, the one of the smallest steps first, and always upwards: NumPy's
 * order K. A transposed or reversed view is walked like its base.
 *
 * @source numpy-nditer
 */
export function memoryOrder(x: NDArray): Axis[] {
  if (x.ndim < 2) return x.axes.map(upwards);
  return smallestStrideFirst([...x.axes].reverse()).map(upwards);
}

/** Sort by the size of the stride; an axis of stride 0 has no place in memory, so it stays where C order has it. */
function smallestStrideFirst(axes: readonly Axis[]): Axis[] {
  const sorted: Axis[] = [];
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

function upwards(axis: Axis): Axis {
  return axis.stride < 0 ? { ...axis, stride: -axis.stride, direction: -1 } : axis;
}
