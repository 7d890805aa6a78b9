import { hashesIn, pagePolicy } from '../pagePolicy';

export type Headers = Readonly<Record<string, string>>;

/** What a server is to say besides a file's contents. */
export interface SiteHeaders {
  /** With every file. */
  readonly all: Headers;
  /** With a page, and with a script that becomes a worker. */
  readonly policy: string;
  /** In the place of `policy` with the page that stands in frames on other sites. */
  readonly framedPolicy: string;
  /** With files that have a hash in their name. */
  readonly immutable: string;
  /** With all other files: keep it, and ask each time whether it has changed. */
  readonly asked: string;
}

/**
 * The headers of a site.
 *
 * A browser keeps to both policies, the page's own and that of the header. One header serves all pages, so it allows
 * the inline scripts of all of them: it is never stricter than a page's own policy, but in what only a header can say.
 *
 * @param policies those in the pages
 */
export function siteHeaders(policies: readonly string[]): SiteHeaders {
  const policy = pagePolicy([...new Set(policies.flatMap(hashesIn))].sort());
  return {
    all: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      // Chrome on Android gives such a site a process of its own: docs/process_model_and_site_isolation.md of Chromium.
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    policy: `${policy}; frame-ancestors 'self'`,
    framedPolicy: policy,
    immutable: 'public, max-age=31536000, immutable',
    asked: 'no-cache',
  };
}
