import { translationFolders } from '../translations/originalOf';

const originals = 'docs/lessons';
const lesson = new RegExp(`(?:^|/)(?:${originals}|${translationFolders[originals]})/([^/]+)/index\\.mdx$`);

/** The lesson that a file is the page of, in any language; nothing for another file. */
export function lessonOf(file: string): string | undefined {
  return lesson.exec(file.replaceAll('\\', '/'))?.[1];
}
