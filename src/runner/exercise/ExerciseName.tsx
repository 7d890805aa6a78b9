import type { ReactNode } from 'react';
import { Untranslated } from '../Untranslated.tsx';
import { exerciseOfSite } from './exerciseOfSite.ts';
import { siteTitle } from './siteTitle.ts';

/** What an exercise of this site is called. A screen reader is told where that is not translated. */
export default function ExerciseName({ id }: { readonly id: string }): ReactNode {
  const title = siteTitle(id);
  return exerciseOfSite(id)?.title === undefined ? <Untranslated>{title}</Untranslated> : title;
}
