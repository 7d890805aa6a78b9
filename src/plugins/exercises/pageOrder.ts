/** The files of the lessons in the order of their sidebar, whose items are ids of pages, and lists of more. */
export function pageOrder(sidebar: unknown): readonly string[] {
  if (typeof sidebar === 'string') return [`docs/lessons/${sidebar}.mdx`];
  if (Array.isArray(sidebar)) return sidebar.flatMap(pageOrder);
  if (typeof sidebar !== 'object' || sidebar === null) return [];
  if ('items' in sidebar) return pageOrder(sidebar.items);
  return 'id' in sidebar ? pageOrder(sidebar.id) : [];
}

/** What has a page, in the order of the pages; what stands in none of them comes last. */
export function inPageOrder<T extends { readonly file: string }>(
  items: readonly T[],
  pages: readonly string[],
): readonly T[] {
  const rank = ({ file }: T): number => (pages.includes(file) ? pages.indexOf(file) : pages.length);
  return [...items].sort((a, b) => rank(a) - rank(b));
}
