/** Where the draft of a block lies. The number is that of the form: a later form takes a prefix of its own. */
export function draftKey(block: string): string {
  return `nudge.v1.draft:${block}`;
}
