import type { ReactNode } from 'react';
import course from '@generated/exercises/default/course.json';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import ScrollingFrame from '../../../view/table/ScrollingFrame.tsx';
import ExerciseName from '../ExerciseName.tsx';
import { doneAmong } from './doneAmong.ts';
import { standingOf } from './standing.ts';
import StandingText from './StandingText.tsx';
import { useProgress } from './useProgress.ts';
import styles from '../Exercise.module.css';

/** Every exercise of the course, and where the reader stands with it. */
export default function CourseProgress(): ReactNode {
  const { byId } = useProgress();
  const name = translate({ id: 'exercise.course', message: 'Exercises of the course' });
  return (
    <>
      <p>
        <Translate
          id="exercise.courseProgress"
          values={{ done: doneAmong(course, byId), count: course.length }}
        >
          {'Done: {done} of {count}'}
        </Translate>
      </p>
      <ScrollingFrame name={name}>
        <table className={styles.course}>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="exercise.course.exercise">Exercise</Translate>
              </th>
              <th scope="col">
                <Translate id="exercise.course.standing">How far</Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {course.map((each) => {
              const progress = byId.get(each.id);
              return (
                <tr key={each.id}>
                  <th scope="row">
                    <Link to={each.address}>
                      <ExerciseName id={each.id} />
                    </Link>
                  </th>
                  <td>
                    <StandingText standing={standingOf(progress, each)} tries={progress?.tries ?? 0} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollingFrame>
    </>
  );
}
