import { array, str } from 'derivative';
import type { TracedArray } from './trace.ts';

/** From here on an array is shown by its corners: a table of it would not be read. */
const mostShown = 100;

/** The contents of a traced array as NumPy prints them; of a large matrix only the corners, in three lines. */
export function arrayText(
  { dtype, shape }: Pick<TracedArray, 'dtype' | 'shape'>,
  contents: Float64Array,
): string {
  return str(array([...contents], dtype).reshape(shape), {
    threshold: mostShown,
    // A cell of a table has no margin to wrap at.
    linewidth: Infinity,
    edgeitems: shape.length > 1 ? 1 : 3,
  });
}
