import { isList } from '../arguments/isList.ts';
import { shown } from '../arguments/shown.ts';
import { fromStart, tooMany } from './indexErrors.ts';
import type { View } from './view.ts';

/**
 * What to take of one axis: an integer picks one index and drops the axis; `[start, stop, step]` takes a
 * range, as Python's `start:stop:step`, where `null` or a missing entry means "to the end"; `[]` is all.
 */
export type SlicePart = number | readonly [start?: number | null, stop?: number | null, step?: number | null];

/** The view of `x` that the parts describe, one for each axis; missing ones take the whole axis. */
export function slice(x: View, parts: readonly SlicePart[]): View {
  if (parts.length > x.shape.length) throw tooMany(parts.length, x.shape.length);
  const shape: number[] = [];
  const strides: number[] = [];
  let { offset } = x;
  for (const [axis, length] of x.shape.entries()) {
    const { [axis]: part = [] } = parts;
    const stride = x.strides[axis] ?? 0;
    if (typeof part === 'number') {
      offset += fromStart(part, axis, length) * stride;
    } else {
      const { start, count, step } = range(part, length);
      shape.push(count);
      strides.push(step * stride);
      if (count > 0) offset += start * stride;
    }
  }
  return { shape, strides, offset };
}

/** Where the indices of a Python range start on an axis, how many there are, and how far apart they lie. */
function range(
  part: readonly (number | null | undefined)[],
  length: number,
): { start: number; count: number; step: number } {
  if (!isList(part) || part.length > 3) {
    throw new TypeError(`slice takes an integer or [start, stop, step] for each axis; got ${shown(part)}`);
  }
  for (const bound of part) {
    if (!Number.isInteger(bound ?? 0)) {
      throw new TypeError(`slice indices must be integers or null; got ${shown(bound)}`);
    }
  }
  const step = part[2] ?? 1;
  if (step === 0) throw new RangeError('slice step cannot be zero');
  // Upwards a range lies in 0 … length; downwards it ends before the first element, at the place −1.
  const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1];
  const place = (bound: number | null | undefined, missing: number): number => {
    if (bound === null || bound === undefined) return missing;
    return Math.min(Math.max(bound < 0 ? bound + length : bound, lowest), highest);
  };
  const start = place(part[0], step > 0 ? lowest : highest);
  const stop = place(part[1], step > 0 ? highest : lowest);
  return { start, count: Math.max(0, Math.ceil((stop - start) / step)), step };
}
