/** Where the link of a class lies that was opened here. The number is that of the form: a later form takes another prefix. */
export function classKey(hash: string): string {
  return `nudge.v1.class:${hash}`;
}
