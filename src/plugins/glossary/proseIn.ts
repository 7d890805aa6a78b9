/** A lesson's text without its front matter and its code. */
export function proseIn(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^(`{3,})[\s\S]*?^\1`*$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');
}
