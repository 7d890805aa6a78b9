import type { AllContent, LoadContext } from '@docusaurus/types';
import type { BookLesson } from '../../cli/exercise/sheets/ProofBook';
import type { LessonTitle } from '../../exercise/proof/LessonTitle';
import { lessonDocs } from '../course/lessonDocs';
import { originalOf } from '../translations/originalOf';

/** What the lessons are called in the language of the site: a page says it, which may be a translation of the lesson. */
export function lessonTitles(
  allContent: AllContent,
  sidebar: unknown,
  { currentLocale, defaultLocale }: LoadContext['i18n'],
): (lesson: Pick<BookLesson, 'file' | 'title'>) => LessonTitle {
  const docs = new Map(lessonDocs(allContent, sidebar).map(({ file, doc }) => [file, doc]));
  return ({ file, title }) => {
    const doc = docs.get(file);
    const language =
      doc === undefined ? defaultLocale : (originalOf(sourceOf(doc.source))?.language ?? defaultLocale);
    return {
      title: doc?.title ?? title,
      ...(language === currentLocale ? {} : { language }),
    };
  };
}

/** From the repository's top; Docusaurus writes `@site/docs/lessons/gradient/index.mdx`. */
function sourceOf(source: string): string {
  return source.replace(/^@site\//, '');
}
