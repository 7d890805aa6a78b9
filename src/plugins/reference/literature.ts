/**
 * The titles on the page of sources, by the keys that `@source` names.
 *
 * @param mdx the page: headings such as `### Ziv 1991 {/* #ziv-1991 *\/}`
 */
export function literature(mdx: string): Map<string, string> {
  const headings = mdx.matchAll(/^#+ (.+?) \{\/\* #(\S+) \*\/\}$/gm);
  return new Map([...headings].map(([, title = '', key = '']) => [key, title]));
}
