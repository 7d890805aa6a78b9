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
    if (lang === undefined) return parsed;
    const { sidebar_custom_props: own = {}, ...others } = parsed.frontMatter;
    // What is no object is left as it is: Docusaurus says what is wrong with it, and where.
    const props = typeof own === 'object' ? { ...own, lang } : own;
    return { ...parsed, frontMatter: { ...others, sidebar_custom_props: props } };
  };
}
