/** How an array looks at its memory: the element at `index` lies at offset + Σ index[axis]·strides[axis]. */
export interface View {
  readonly shape: readonly number[];
  /** How many elements of memory one step along each axis passes. */
  readonly strides: readonly number[];
  /** Where the element lies whose index is all zeros. */
  readonly offset: number;
}
