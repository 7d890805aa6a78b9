/** `[1][2]`, as one writes it in code; nothing for a number. */
export function indexText(flat: number, shape: readonly number[]): string {
  let rest = flat;
  const index = [...shape].reverse().map((length) => {
    const at = rest % length;
    rest = Math.floor(rest / length);
    return `[${at}]`;
  });
  return index.reverse().join('');
}
