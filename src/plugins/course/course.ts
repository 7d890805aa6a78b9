import path from 'node:path';
import type { AllContent, LoadContext, Plugin } from '@docusaurus/types';
import { pageAddress } from '../../cli/exercise/pageAddress';
import { readText } from '../../engine/readText';
import type { Lesson } from '../../course/Lesson';
import { afterPages } from '../afterPages';
import { siteExercises } from '../exercises/siteExercises';
import { lessonDocs } from './lessonDocs';
import { lessonLength } from './lessonLength';
import { measuredOnce } from './measuredOnce';
import { otherLanguage } from './otherLanguage';

export interface CourseOptions {
  /** Of the lessons, in the order in which they are read. */
  readonly sidebar: unknown;
}

/** Offers the lessons, in the order of their sidebar and in the language of the site, to the map of the course. */
export default function course(context: LoadContext, { sidebar }: CourseOptions): Plugin {
  return {
    name: 'course',
    allContentLoaded: afterPages(
      (allContent) => lessonsOf(allContent, context, sidebar),
      async (lessons, actions) => {
        await actions.createData('lessons.json', JSON.stringify(lessons));
      },
    ),
  };
}

async function lessonsOf(
  allContent: AllContent,
  context: LoadContext,
  sidebar: unknown,
): Promise<readonly Lesson[]> {
  // Read first, while others wait for the proofs and for exercises.
  const lessons = lessonDocs(allContent, sidebar).map(({ file, doc }) => {
    const source = doc.source.replace(/^@site\//, '');
    const measured = measuredOnce(readText(path.join(context.siteDir, source)), source);
    return { file, doc, measured };
  });
  const exercises = await siteExercises(context, { sidebar });
  const minutes = new Map(exercises.loaded.map(({ exercise }) => [exercise.id, exercise.minutes]));
  return lessons.map(({ file, doc, measured }) => {
    const own = exercises.course.filter(({ address }) => address.startsWith(`${pageAddress(file)}#`));
    const language = otherLanguage(doc.source, context.i18n);
    return {
      ...(language === undefined ? {} : { language }),
      title: doc.title,
      description: doc.description,
      address: doc.permalink,
      length: lessonLength(
        measured,
        own.map(({ id }) => minutes.get(id) ?? 0),
      ),
      exercises: own,
    };
  });
}
