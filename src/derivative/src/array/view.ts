/** How an array looks at its memory: the element at `index` lies at offset + Σ index[axis]·strides[axis]. */
export interface View {
  readonly shape: readonly number[];
  /** How many elements of memory one step along each axis passes. */
  readonly strides: readonly number[];
  /** Where the element lies whose index is all zeros. */
  readonly offset: number;
}

/** How a new array lies in the memory it is given. */
export interface Layout {
  /** How many elements of `data` one step along each axis passes; default: C order without gaps. */
  readonly strides?: readonly number[];
  /** Where in `data` the element lies whose index is all zeros; default 0. */
  readonly offset?: number;
  /** Whether elements may be changed through this array; default true. */
  readonly writeable?: boolean;
}
