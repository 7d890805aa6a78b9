import { lessonOf } from '../course/lessonOf';

/** Where the picture of a lesson lies on the site; nothing for a page that is no lesson. */
export function cardOf(file: string): string | undefined {
  const lesson = lessonOf(file);
  return lesson === undefined ? undefined : `/img/cards/${lesson}.png`;
}
