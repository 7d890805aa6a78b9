import type { View } from './view.ts';

/** Where the elements of an array lie in its `data`, in C order of their indices: offset + Σ index·stride. */
export function positions({ shape, strides, offset }: View): number[] {
  let found = [offset];
  for (const [axis, length] of shape.entries()) {
    const stride = strides[axis] ?? 0;
    const next: number[] = [];
    for (const start of found) {
      for (let i = 0; i < length; i++) next.push(start + i * stride);
    }
    found = next;
  }
  return found;
}
