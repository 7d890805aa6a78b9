import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedContent as Docs } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { aliasedSitePathToRelativePath } from '@docusaurus/utils';
import type { Lesson } from '../../course/Lesson';
import type { Content as Exercises } from '../exercises/exercises';
import { pageOrder } from '../exercises/pageOrder';
import { lessonLength } from './lessonLength';
import { lessonTree } from './lessonTree';

/** Offers the lessons, in the order of their sidebar and in the language of the site, to the map of the course. */
export default function course({ siteDir }: LoadContext, { sidebar }: { readonly sidebar: unknown }): Plugin {
  return {
    name: 'course',
    async allContentLoaded({ allContent, actions }) {
      const [version] = (allContent['docusaurus-plugin-content-docs']?.default as Docs).loadedVersions;
      const exercises = allContent.exercises?.default as Exercises;
      const minutes = new Map(exercises.loaded.map(({ exercise }) => [exercise.id, exercise.minutes]));
      const lessons = pageOrder(sidebar).flatMap((file): readonly Lesson[] => {
        const doc = version?.docs.find(({ id }) => file === `docs/lessons/${id}.mdx`);
        if (!doc?.id.includes('/')) return [];
        const own = exercises.course.filter(({ address }) => address.startsWith(`${addressOf(doc.id)}#`));
        const source = path.join(siteDir, aliasedSitePathToRelativePath(doc.source));
        return [
          {
            title: doc.title,
            description: doc.description,
            address: doc.permalink,
            length: lessonLength(
              lessonTree(readFileSync(source, 'utf8')),
              own.map(({ id }) => minutes.get(id) ?? 0),
            ),
            exercises: own,
          },
        ];
      });
      await actions.createData('lessons.json', JSON.stringify(lessons));
    },
  };
}

function addressOf(id: string): string {
  return `/lessons/${id.replace(/\/index$/, '')}`;
}
