import type { AllContent, LoadContext } from '@docusaurus/types';
import type { BookLesson } from '../../cli/exercise/sheets/ProofBook';
import type { LessonTitle } from '../../exercise/proof/LessonTitle';
import { lessonDocs } from '../course/lessonDocs';
import { otherLanguage } from '../course/otherLanguage';

/** What the lessons are called in the language of the site: a page says it, which may be a translation of the lesson. */
export function lessonTitles(
  allContent: AllContent,
  sidebar: unknown,
  i18n: LoadContext['i18n'],
): (lesson: Pick<BookLesson, 'file' | 'title'>) => LessonTitle {
  const docs = new Map(lessonDocs(allContent, sidebar).map(({ file, doc }) => [file, doc]));
  return ({ file, title }) => {
    const doc = docs.get(file);
    const language = otherLanguage(doc?.source ?? file, i18n);
    return { title: doc?.title ?? title, ...(language === undefined ? {} : { language }) };
  };
}
