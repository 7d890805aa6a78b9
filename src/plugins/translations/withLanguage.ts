import path from 'node:path';
import type { ParseFrontMatter } from '@docusaurus/types';
import { otherLanguage } from '../course/otherLanguage';

export interface WithLanguageOptions {
  readonly siteDir: string;
  readonly defaultLocale: string;
}

/** Tells the sidebar the language of a page’s title, where it is another one than that of the site which is built. */
export function withLanguage(
  { siteDir, defaultLocale }: WithLanguageOptions,
  parse: ParseFrontMatter,
): ParseFrontMatter {
  return async (params) => {
    const parsed = await parse(params);
    // Nothing else says to what reads the pages which site they are read for.
    const currentLocale = process.env.DOCUSAURUS_CURRENT_LOCALE ?? defaultLocale;
    const source = path.relative(siteDir, params.filePath).replaceAll('\\', '/');
    const lang = otherLanguage(source, { currentLocale, defaultLocale });
    return lang === undefined
      ? parsed
      : { ...parsed, frontMatter: { ...parsed.frontMatter, sidebar_custom_props: { lang } } };
  };
}
