import type { SourceFile } from './entry';

/** Where the page of a source file lies, from the folder of the reference: `functions/sin.md`. */
export function pageFile({ file }: SourceFile): string {
  return `${groupOf(file)}/${file.replace(/^.*\//, '').replace(/\.ts$/, '')}.md`;
}

/** The address of that page under the reference's own: else a file with the name of its folder would be the folder's page. */
export function pageSlug(source: SourceFile): string {
  return `/derivative/${pageFile(source).replace(/\.md$/, '')}`;
}

/** The address of that page, from the site's top. */
export function pageAddress(source: SourceFile): string {
  return `/reference${pageSlug(source)}`;
}

/** The group a source file belongs to: the folder it lies in, `functions` for `functions/sin.ts`. */
export function groupOf(file: string): string {
  return file.split('/')[0] ?? file;
}
