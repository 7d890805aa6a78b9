import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { AllContent } from '@docusaurus/types';
import { pageOrder } from '../exercises/pageOrder';
import { lessonOf } from './lessonOf';

/** A lesson's page as Docusaurus has read it, in the language of the site. */
export interface LessonDoc {
  /** Of the original, from the repository's top. */
  readonly file: string;
  readonly doc: LoadedContent['loadedVersions'][number]['docs'][number];
}

/** The pages of the lessons, in the order of their sidebar. */
export function lessonDocs(allContent: AllContent, sidebar: unknown): readonly LessonDoc[] {
  const { loadedVersions } = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
  const docs = new Map(loadedVersions[0]?.docs.map((doc) => [`docs/lessons/${doc.id}.mdx`, doc]));
  return pageOrder(sidebar).flatMap((file) => {
    const doc = docs.get(file);
    return doc === undefined || lessonOf(file) === undefined ? [] : [{ file, doc }];
  });
}
