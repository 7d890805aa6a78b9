/** The files of the pages in the order of a sidebar, whose items are ids of pages, and lists of more. */
export function pageOrder(sidebar: unknown): readonly string[] {
  if (typeof sidebar === 'string') return [`docs/${sidebar}.mdx`];
  if (Array.isArray(sidebar)) return sidebar.flatMap(pageOrder);
  if (typeof sidebar !== 'object' || sidebar === null) return [];
  if ('items' in sidebar) return pageOrder(sidebar.items);
  return 'id' in sidebar ? pageOrder(sidebar.id) : [];
}
