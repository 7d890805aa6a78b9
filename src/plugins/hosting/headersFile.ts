import type { Headers, SiteHeaders } from './siteHeaders';

/** What lies at the top of a language's part of the site. */
export interface TopLevel {
  /** With the slash at its end: `/`, `/nudge/de/`. */
  readonly base: string;
  /** Of pages, without `.html`: `class`, `embed`. */
  readonly pages: readonly string[];
  /** That have pages in them. */
  readonly folders: readonly string[];
}

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read.
 *
 * No header may come from two rules that fit the same address: Netlify takes the last of them, Cloudflare joins them, and a
 * browser keeps to both of two policies. So the policy stands with each kind of page by itself.
 */
export function headersFile(parts: readonly TopLevel[], site: SiteHeaders): string {
  const withPolicy = (policy: string): Headers => ({ 'Content-Security-Policy': policy });
  const [first] = parts;
  const rules = parts.flatMap(({ base, pages, folders }): [string, Headers][] => [
    ...namesOf(pages).map((name): [string, Headers] => [
      base + name,
      withPolicy(/^embed(\.html)?$/.test(name) ? site.framedPolicy : site.policy),
    ]),
    ...folders.map((folder): [string, Headers] => [`${base}${folder}/*`, withPolicy(site.policy)]),
    // The scripts of workers are here.
    [`${base}assets/*`, { ...withPolicy(site.policy), 'Cache-Control': site.immutable }],
  ]);
  return [
    ...(first ? [rule(`${first.base}*`, site.all)] : []),
    ...rules.map(([at, headers]) => rule(at, headers)),
  ].join('\n');
}

/** By which pages are asked for: Netlify serves each by that of its file too. */
function namesOf(pages: readonly string[]): readonly string[] {
  return ['', 'index.html', ...pages.flatMap((page) => [page, `${page}.html`])];
}

function rule(at: string, headers: Headers): string {
  return [at, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
