/**
 * What a block is called in the reader's storage: the page's path and the block's name, which is its own on the
 * page. The path is without the site's base, so that exported work fits a copy of the site elsewhere, and without
 * the language, so that a draft goes along when the reader changes it.
 */
export function blockName(pathname: string, baseUrl: string, name: string): string {
  const path = pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : pathname.replace(/^\//, '');
  return `/${path.replace(/(\.html)?\/*$/, '')}#${name}`;
}

/** The page's path in a block's name, and the block's title. */
export function partsOfName(block: string): { readonly path: string; readonly title: string } {
  const at = block.indexOf('#');
  return { path: block.slice(0, at), title: block.slice(at + 1) };
}
