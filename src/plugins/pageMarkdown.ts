import type * as Preset from '@docusaurus/preset-classic';
import remarkMath from 'remark-math';
import remarkLessonLength from './course/remarkLessonLength';
import remarkExercise from './exercises/remarkExercise';
import remarkTermLinks from './glossary/remarkTermLinks';
import remarkHostileFamilies from './hostile/remarkHostileFamilies';
import remarkLive from './live/remarkLive';
import remarkNameLinks from './names/remarkNameLinks';
import remarkNotebookLink from './notebookFiles/remarkNotebookLink';
import rehypeFormula from './rehypeFormula';
import rehypeFormulaPunctuation from './rehypeFormulaPunctuation';
import rehypeMathFonts from './rehypeMathFonts';
import rehypeShortCode from './rehypeShortCode';

/** How pages are read: those of the site, and those of a package for a learning platform. */
export function pageMarkdown(siteDir: string) {
  return {
    remarkPlugins: [
      remarkMath,
      [remarkLessonLength, { siteDir }],
      [remarkHostileFamilies, { siteDir }],
      [remarkTermLinks, { siteDir }],
      [remarkNameLinks, { siteDir }],
      [remarkNotebookLink, { siteDir }],
      [remarkExercise, { siteDir }],
      [remarkLive, { siteDir, notebook: 'docs/notebook.txt' }],
    ],
    rehypePlugins: [rehypeFormula, rehypeMathFonts, rehypeFormulaPunctuation, rehypeShortCode],
  } satisfies Pick<Preset.Options['docs'] & object, 'remarkPlugins' | 'rehypePlugins'>;
}
