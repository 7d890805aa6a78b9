import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import ExerciseName from '../exercise/ExerciseName.tsx';
import { exerciseOfSite } from '../exercise/exerciseOfSite.ts';
import type { Missing } from './missing.ts';

/** What a learner should know before handing in. */
export default function MissingList({ missing }: { readonly missing: readonly Missing[] }): ReactNode {
  if (missing.length === 0) {
    return (
      <p>
        <Translate id="classes.missing.none">All exercises of the class are done.</Translate>
      </p>
    );
  }
  return (
    <>
      <p>
        <Translate id="classes.missing.some">You can hand in now. Before you do:</Translate>
      </p>
      <ul>
        {missing.map(({ id, why }) => {
          const exercise = exerciseOfSite(id);
          return (
            <li key={`${id} ${why}`}>
              {exercise === undefined ? (
                id
              ) : (
                <Link to={exercise.address}>
                  <ExerciseName id={id} />
                </Link>
              )}
              {': '}
              {textOf(why)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function textOf(why: Missing['why']): string {
  switch (why) {
    case 'unknown':
      return translate({
        id: 'classes.missing.unknown',
        message: 'this site has no such exercise. Tell your instructor.',
      });
    case 'notTried':
      return translate({ id: 'classes.missing.notTried', message: 'not tried, so it is not handed in.' });
    case 'notChecked':
      return translate({
        id: 'classes.missing.notChecked',
        message: 'never checked, so what you wrote is not handed in. Press Check there first.',
      });
    case 'notPassed':
      return translate({
        id: 'classes.missing.notPassed',
        message: 'not passed yet. Your last answer is handed in.',
      });
    case 'outdated':
      return translate({
        id: 'classes.missing.outdated',
        message: 'passed, but the checks have changed since. Check your answer again.',
      });
    case 'newerDraft':
      return translate({
        id: 'classes.missing.newerDraft',
        message:
          'the code in the editor is newer than the answer that is handed in. Press Check there first.',
      });
    case 'tooLong':
      return translate({
        id: 'classes.missing.tooLong',
        message: 'your answer is too long, so it is not handed in.',
      });
  }
}
