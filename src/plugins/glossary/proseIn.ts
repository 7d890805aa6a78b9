/** A lesson's text without its code. */
export function proseIn(mdx: string): string {
  return mdx.replaceAll(/^(`{3,})[\s\S]*?^\1`*$/gm, '').replaceAll(/`[^`\n]*`/g, '');
}
