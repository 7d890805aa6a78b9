/** Where the picture of a lesson lies on the site; nothing for a page that is no lesson. */
export function cardOf(file: string): string | undefined {
  const [, lesson] =
    /(?:docs\/lessons|docusaurus-plugin-content-docs\/current)\/([^/]+)\/index\.mdx$/.exec(
      file.replaceAll('\\', '/'),
    ) ?? [];
  return lesson === undefined ? undefined : `/img/cards/${lesson}.png`;
}
