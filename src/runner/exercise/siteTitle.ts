import { exerciseOfSite } from './exerciseOfSite.ts';
import { exerciseTitle } from './exerciseTitle.ts';

/** What an exercise of this site is called, in the language of the page where it is translated. */
export function siteTitle(id: string): string {
  return exerciseTitle(id, exerciseOfSite(id)?.title);
}
