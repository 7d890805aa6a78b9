import * as v from 'valibot';

/** Where a link of the site leads from inside a package. */
export type PackageTarget =
  /** Where it says. */
  | { readonly type: 'asked' }
  /** To a file beside the page. */
  | { readonly type: 'file'; readonly address: string }
  /** To the page of the public site, since the package has none. */
  | { readonly type: 'elsewhere'; readonly address: string }
  /** There is no public site. */
  | { readonly type: 'nowhere' };

const fieldsSchema = v.object({
  /** The addresses of the pages that are in the package. */
  pages: v.array(v.string()),
  publicSite: v.optional(v.string()),
});

/** @param fields the site's own, from its configuration */
export function packageTarget(link: string | undefined, fields: unknown): PackageTarget {
  const { pages, publicSite } = v.parse(fieldsSchema, fields);
  if (link === undefined) return { type: 'asked' };
  if (link.startsWith('pathname://'))
    return { type: 'file', address: `.${link.slice('pathname://'.length)}` };
  // With the router that a package has, Docusaurus begins addresses of the site with a dot.
  const [, address] = /^\.?(\/(?!\/).*)$/s.exec(link) ?? [];
  if (address === undefined) return { type: 'asked' };
  const [path = ''] = address.split(/[?#]/);
  if (pages.includes(path === '/' ? path : path.replace(/\/$/, ''))) return { type: 'asked' };
  return publicSite === undefined
    ? { type: 'nowhere' }
    : { type: 'elsewhere', address: publicSite + address };
}
