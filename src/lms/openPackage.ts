import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import course from '@generated/exercises/default/course.json';
import { flushAll } from '../runner/memory/openMemory.ts';
import { placeShelf } from '../runner/memory/shelf/placedShelf.ts';
import { LmsConnection } from './LmsConnection.ts';
import { readClassPackage } from './readClassPackage.ts';

export const classPackage = ExecutionEnvironment.canUseDOM ? readClassPackage(document) : undefined;

/**
 * The connection of this page. A module of the site: the learner's work has to be there before anything is shown.
 *
 * Undefined where the page is of no class.
 */
export const connection = classPackage && open(classPackage);

function open(ofClass: NonNullable<typeof classPackage>): LmsConnection {
  const opened = new LmsConnection({ ...ofClass, course, window, now: Date.now });
  placeShelf(opened.shelf);
  // The drafts first: they are written a moment after the last key stroke.
  window.addEventListener('pagehide', () => {
    flushAll();
    opened.finish();
  });
  document.addEventListener('visibilitychange', () => {
    // On a phone this may be the last that a page hears.
    if (document.visibilityState !== 'hidden') return;
    flushAll();
    opened.report();
  });
  // A page that comes back from where the browser froze it has ended its session.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  return opened;
}
