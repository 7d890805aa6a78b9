/** What a page may do, besides running the inline scripts that it allows by their hashes. */
const rules = [
  "worker-src 'self' blob:",
  // The nonce is CodeMirror's; KaTeX and Prism set style attributes.
  "style-src 'self' 'nonce-codemirror'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The content security policy of a page with these inline scripts.
 *
 * @param hashes of the scripts, as sources: `'sha256-…'`
 */
export function pagePolicy(hashes: readonly string[]): string {
  const scripts = ["'self'", 'blob:', ...new Set(hashes)];
  return ["default-src 'none'", `script-src ${scripts.join(' ')}`, ...rules].join('; ');
}

/** The hashes that a policy allows. */
export function hashesIn(policy: string): readonly string[] {
  return policy.match(/'sha256-[^']*'/g) ?? [];
}
