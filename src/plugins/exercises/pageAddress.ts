/** The address of a lesson's page, and of an exercise on it, from the page's file: the docs hold the site's top. */
export function pageAddress(file: string, id: string): string {
  const path = file.replace(/^docs\//, '').replace(/(\/index|^index)?\.mdx$/, '');
  return `/${path}#exercise-${id}`;
}
