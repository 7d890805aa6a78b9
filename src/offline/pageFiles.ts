/**
 * The addresses under which a page may be kept, most likely first: `/lessons/gradient` is the file
 * `lessons/gradient.html`, a folder's page is its `index.html`. The last is the address itself, without a query.
 */
export function pageFiles(address: string): readonly string[] {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  const { href } = url;
  if (href.endsWith('/')) return [`${href}index.html`, href];
  return href.endsWith('.html') ? [href] : [`${href}.html`, `${href}/index.html`, href];
}
