import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import course from '@generated/exercises/default/course.json';
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
  // Drafts are written when the page is left or hidden. A listener that is added while the event is on its way down is
  // called after all others, and so finds them.
  window.addEventListener(
    'pagehide',
    () => {
      window.addEventListener('pagehide', () => opened.finish(), { once: true });
    },
    { capture: true },
  );
  // On a phone this may be the last that a page hears. The event comes from the document, whose listeners are before.
  window.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') opened.report();
  });
  // A page that comes back from where the browser froze it has ended its session.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  return opened;
}
