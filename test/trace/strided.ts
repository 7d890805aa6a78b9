import type { Order } from 'derivative';
import { NDArray, nditer } from 'derivative';
import type { Trace } from '../../src/trace/trace.ts';
import { recorded } from './recorded.ts';

/** The trace of a walk over a view, which does nothing else. */
export function walkedOver(x: NDArray, order: Order): Trace {
  return recorded(() => {
    for (const it = nditer(x, { order }); !it.finished; it.iternext());
  });
}

/** The numbers 0, 1, … as they lie in memory, seen as an array of any shape and strides. */
export function viewOf(shape: readonly number[], strides: readonly number[], offset = 0): NDArray {
  const span = shape.reduce(
    (sum, length, axis) => sum + Math.max(0, length - 1) * Math.max(0, strides[axis] ?? 0),
    offset,
  );
  return new NDArray(
    Float64Array.from({ length: span + 1 }, (_, i) => i),
    shape,
    { strides, offset },
  );
}
