/** Where the elements of an array lie in its `data`, in C order of their indices: offset + Σ index·stride. */
export function positions(x: {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}): number[] {
  let found = [x.offset];
  for (const [axis, length] of x.shape.entries()) {
    const stride = x.strides[axis] ?? 0;
    const next: number[] = [];
    for (const start of found) {
      for (let i = 0; i < length; i++) next.push(start + i * stride);
    }
    found = next;
  }
  return found;
}
