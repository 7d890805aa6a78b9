import type { Headers, SiteHeaders } from './siteHeaders';

/**
 * What a `server` of nginx includes to serve the site. The folder of the site lies in the server's root under the name
 * that it has in addresses, so that `/nudge/lessons` is the file `nudge/lessons.html` there.
 *
 * A location that adds a header has none of those around it, so each says all of them.
 *
 * @param base the site's address on its server, with the slash at its end
 * @param languages the folders of those that lie below it: `de`, `pt-BR`
 */
export function nginxConf(base: string, languages: readonly string[], site: SiteHeaders): string {
  const { all, policy, framedPolicy, asked, immutable } = site;
  const at = base.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const inPart = languages.length === 0 ? at : `${at}((${languages.join('|')})/)?`;
  const pages = { ...all, 'Content-Security-Policy': policy };
  return `# Made by the build, for a site at ${base}
${base === '/' ? '' : `location = ${base.slice(0, -1)} { absolute_redirect off; return 301 ${base}; }\n`}location ${base} {
${added(pages, asked)}
  error_page 404 ${base}404.html;
  # Behind another server the port of this one means nothing.
  absolute_redirect off;
  try_files $uri $uri.html $uri/index.html =404;

  location ~ "^${inPart}embed(\\.html)?$" {
${added({ ...all, 'Content-Security-Policy': framedPolicy }, asked, '    ')}
    try_files $uri $uri.html =404;
  }
  location ~ "^${inPart}assets/" {
${added(pages, immutable, '    ')}
    try_files $uri =404;
  }
  # An address with a slash too many leads to its page.
  location ~ "^${at}.+/$" {
${added(pages, asked, '    ')}
    if (!-e $request_filename/index.html) { rewrite ^(.+)/$ $1 permanent; }
    try_files $uri/index.html =404;
  }
  # Meant for servers.
  location ~ "^${at}_" { return 404; }
}
`;
}

/** A file that is missing must not be kept as such: how long to keep it is said of those alone that are there. */
function added(headers: Headers, cacheControl: string, indent = '  '): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `${indent}add_header ${name} "${value}" always;`,
  );
  return [...lines, `${indent}add_header Cache-Control "${cacheControl}";`].join('\n');
}
