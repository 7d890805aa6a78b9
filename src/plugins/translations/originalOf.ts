/** Where the site's languages lie, each in a folder of its own. */
export const languagesPath = 'docs/i18n';

/** Of each folder of pages the one that its translations lie in, below that of a language. */
export const translationFolders = {
  'docs/lessons': 'docusaurus-plugin-content-docs/current',
  'docs/teach': 'docusaurus-plugin-content-docs-teach/current',
  'docs/reference': 'docusaurus-plugin-content-docs-reference/current',
  'src/pages': 'docusaurus-plugin-content-pages',
} as const;

export interface Original {
  /** The page that is translated, from the repository's top. */
  readonly file: string;
  /** That of the translation. */
  readonly language: string;
}

/**
 * What a page is a translation of.
 *
 * @param page from the repository's top
 * @returns undefined for what is no translation
 */
export function originalOf(page: string): Original | undefined {
  const [, language, translation = ''] = new RegExp(`^${languagesPath}/([^/]+)/(.*)$`).exec(page) ?? [];
  if (language === undefined) return undefined;
  for (const [folder, translations] of Object.entries(translationFolders)) {
    if (!translation.startsWith(`${translations}/`)) continue;
    return { file: folder + translation.slice(translations.length), language };
  }
  return undefined;
}

/**
 * Where the translation of a file lies, from the repository's top, whether it is there or not.
 *
 * @throws {RangeError} for a file in a folder that is not translated
 */
export function translationOf(file: string, language: string): string {
  for (const [folder, translations] of Object.entries(translationFolders)) {
    if (!file.startsWith(`${folder}/`)) continue;
    return `${languagesPath}/${language}/${translations}${file.slice(folder.length)}`;
  }
  throw new RangeError(`${file} lies in no folder that is translated`);
}
