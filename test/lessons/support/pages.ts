import { liveFences, type LiveFence } from './liveFences.ts';
import { textsIn } from './textsIn.ts';

/** A page of the site that is written in Markdown. */
export interface Page {
  /** From the repository's top, such as `docs/lessons/gradient/index.mdx`. */
  readonly file: string;
  readonly text: string;
  readonly fences: readonly LiveFence[];
}

/** Every Markdown page of the site, lessons and others, in English; the other languages show the same blocks. */
export const pages: readonly Page[] = ['docs', 'src/pages']
  .flatMap(textsIn)
  .filter(({ file }) => !file.startsWith('docs/i18n/'))
  .map((page) => ({ ...page, fences: liveFences(page.text) }));
