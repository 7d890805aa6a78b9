/** A flat index in C order as the index it is in an array of this shape: 4 in shape (2, 3) is [1, 1]. */
export function indexAt(flat: number, shape: readonly number[]): readonly number[] {
  let rest = flat;
  const fromLast = [...shape].reverse().map((length) => {
    const i = rest % length;
    rest = Math.floor(rest / length);
    return i;
  });
  return fromLast.reverse();
}
