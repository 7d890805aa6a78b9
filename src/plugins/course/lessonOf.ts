/** The lesson that a file is the page of, in any language; nothing for another file. */
export function lessonOf(file: string): string | undefined {
  return /(?:docs\/lessons|docusaurus-plugin-content-docs\/current)\/([^/]+)\/index\.mdx$/.exec(
    file.replaceAll('\\', '/'),
  )?.[1];
}
