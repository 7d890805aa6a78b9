/** The path that a page of a built site was built for, with a slash at both ends: `/` or, say, `/nudge/`. */
export function baseOf(html: string): string {
  const [, base = '/'] = /<script src="?(\/[^"\s>]*?)assets\/js\//.exec(html) ?? [];
  return base;
}
