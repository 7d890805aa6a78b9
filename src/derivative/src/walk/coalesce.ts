import { contiguousStrides } from '../array/shape.ts';
import type { Axis } from '../array/axes.ts';

/** Axes of a walk taken as one, because memory does not tell them apart. */
export interface Stretch {
  readonly length: number;
  /** What one step adds to the place in memory and, if a flat index is tracked, to that index. */
  readonly steps: readonly number[];
}

/**
 * Join neighbouring axes of a walk where running past the end of one is just a step of the next: the rows of
 * a (2, 3) array without gaps are one stretch of 6.
 *
 * @param axes the axes of the walk, the fastest first
 * @param shape the shape of the array
 * @param indexOrder the order in which a tracked flat index counts; it must step evenly too
 * @returns the stretches, the fastest first
 * @source numpy-nditer
 */
export function coalesce(
  axes: readonly Axis[],
  shape: readonly number[],
  indexOrder: 'C' | 'F' | undefined,
): Stretch[] {
  const counting =
    indexOrder === 'F' ? contiguousStrides([...shape].reverse()).reverse() : contiguousStrides(shape);
  const stretches: Stretch[] = [];
  for (const { axis, length, stride, direction } of axes) {
    const indexStep = length === 1 ? 0 : direction * (counting[axis] ?? 0);
    const outer = { length, steps: indexOrder === undefined ? [stride] : [stride, indexStep] };
    const inner = stretches.pop();
    if (inner === undefined) stretches.push(outer);
    else if (continues(inner, outer)) stretches.push(join(inner, outer));
    else stretches.push(inner, outer);
  }
  return stretches;
}

function continues(inner: Stretch, outer: Stretch): boolean {
  return inner.steps.every((step, k) => {
    const next = outer.steps[k] ?? 0;
    const oneOfOne = (inner.length === 1 && step === 0) || (outer.length === 1 && next === 0);
    return oneOfOne || step * inner.length === next;
  });
}

function join(inner: Stretch, outer: Stretch): Stretch {
  // A stretch of one element has no step of its own and takes that of the axis it is joined with.
  const steps = inner.steps.map((step, k) => (step === 0 ? (outer.steps[k] ?? 0) : step));
  return { length: inner.length * outer.length, steps };
}
