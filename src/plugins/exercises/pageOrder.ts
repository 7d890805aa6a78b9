/** The files of the lessons in the order of their sidebar, whose items are ids of pages, and lists of more. */
export function pageOrder(sidebar: unknown): readonly string[] {
  if (typeof sidebar === 'string') return [`docs/lessons/${sidebar}.mdx`];
  if (Array.isArray(sidebar)) return sidebar.flatMap(pageOrder);
  if (typeof sidebar !== 'object' || sidebar === null) return [];
  if ('items' in sidebar) return pageOrder(sidebar.items);
  return 'id' in sidebar ? pageOrder(sidebar.id) : [];
}
