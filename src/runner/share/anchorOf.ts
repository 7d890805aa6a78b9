/** A title as the anchor of its place on the page. */
export function anchorOf(title: string): string {
  return (
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');
}
