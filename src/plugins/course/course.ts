import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { aliasedSitePathToRelativePath } from '@docusaurus/utils';
import { pageAddress } from '../../cli/exercise/pageAddress';
import type { Lesson } from '../../course/Lesson';
import type { Content as Exercises } from '../exercises/exercises';
import { lessonDocs } from './lessonDocs';
import { lessonLength } from './lessonLength';
import { lessonTree } from './lessonTree';

/** Offers the lessons, in the order of their sidebar and in the language of the site, to the map of the course. */
export default function course({ siteDir }: LoadContext, { sidebar }: { readonly sidebar: unknown }): Plugin {
  return {
    name: 'course',
    async allContentLoaded({ allContent, actions }) {
      const exercises = allContent.exercises?.default as Exercises;
      const minutes = new Map(exercises.loaded.map(({ exercise }) => [exercise.id, exercise.minutes]));
      const lessons = lessonDocs(allContent, sidebar).map(({ file, doc }): Lesson => {
        const own = exercises.course.filter(({ address }) => address.startsWith(`${pageAddress(file)}#`));
        const source = aliasedSitePathToRelativePath(doc.source);
        return {
          title: doc.title,
          description: doc.description,
          address: doc.permalink,
          length: lessonLength(
            lessonTree(readFileSync(path.join(siteDir, source), 'utf8'), source),
            own.map(({ id }) => minutes.get(id) ?? 0),
          ),
          exercises: own,
        };
      });
      await actions.createData('lessons.json', JSON.stringify(lessons));
    },
  };
}
