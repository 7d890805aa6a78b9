/**
 * What printing needs to know of an array. An `NDArray` is one; described here by its parts, so that `NDArray`
 * itself can print without an import cycle, and so that typed arrays of any kind can be printed.
 */
export interface PrintableArray {
  readonly data: ArrayLike<number | bigint>;
  /** NumPy's name of the element type, such as `float64`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}
