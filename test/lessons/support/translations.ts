import { originalOf } from '../../../src/plugins/translations/originalOf.ts';
import { textsIn } from './textsIn.ts';

/** A page in another language, and the one it is a translation of. */
export interface Translation {
  /** From the repository's top. */
  readonly file: string;
  readonly text: string;
  readonly language: string;
  readonly original: { readonly file: string; readonly text: string };
}

const originals = new Map(['docs', 'src/pages'].flatMap(textsIn).map((page) => [page.file, page.text]));

/** Every translated page of the site. */
export const translations: readonly Translation[] = textsIn('docs/i18n').flatMap((page) => {
  const { file = '', language = '' } = originalOf(page.file) ?? {};
  return [{ ...page, language, original: { file, text: originals.get(file) ?? '' } }];
});
