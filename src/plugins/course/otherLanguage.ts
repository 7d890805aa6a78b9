import type { LoadContext } from '@docusaurus/types';
import { originalOf } from '../translations/originalOf';

/**
 * The language of a page where it is another one than the site's: Docusaurus takes the original of what is not translated.
 *
 * @param source its file, as Docusaurus names it: `@site/docs/lessons/gradient/index.mdx`
 */
export function otherLanguage(
  source: string,
  { currentLocale, defaultLocale }: Pick<LoadContext['i18n'], 'currentLocale' | 'defaultLocale'>,
): string | undefined {
  const language = originalOf(source.replace(/^@site\//, ''))?.language ?? defaultLocale;
  return language === currentLocale ? undefined : language;
}
