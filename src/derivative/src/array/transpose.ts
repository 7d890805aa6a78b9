import { requireWholeNumbers } from '../arguments/requireWholeNumbers.ts';
import type { View } from './view.ts';

/** The view of `x` whose axis k is the axis `axes[k]` of `x`: the lengths and strides change places. */
export function transpose({ shape, strides, offset }: View, axes: readonly number[]): View {
  const ndim = shape.length;
  requireWholeNumbers('the order of axes', axes);
  if (axes.length !== ndim) throw new RangeError("axes don't match array");
  const from = axes.map((axis) => {
    if (axis < -ndim || axis >= ndim) {
      throw new RangeError(`axis ${axis} is out of bounds for array of dimension ${ndim}`);
    }
    return axis < 0 ? axis + ndim : axis;
  });
  if (new Set(from).size !== ndim) throw new RangeError('repeated axis in transpose');
  return {
    shape: from.map((axis) => shape[axis] ?? 0),
    strides: from.map((axis) => strides[axis] ?? 0),
    offset,
  };
}
