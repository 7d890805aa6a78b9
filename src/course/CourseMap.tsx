import type { ReactNode } from 'react';
import lessons from '@generated/course/default/lessons.json';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import { doneAmong } from '../runner/exercise/progress/doneAmong.ts';
import { useProgress } from '../runner/exercise/progress/useProgress.ts';
import { lengthText } from './lengthText.ts';
import LessonProgress from './LessonProgress.tsx';
import { nextLesson } from './nextLesson.ts';
import styles from './course.module.css';

/** The lessons in their order, how much each takes, and how far the reader is. */
export default function CourseMap(): ReactNode {
  const { byId } = useProgress();
  const next = byId.size === 0 ? undefined : nextLesson(lessons, byId);
  return (
    <>
      {next && (
        <p>
          <Link className={clsx('button', 'button--primary')} to={next.address}>
            <Translate id="course.goOn" values={{ title: next.title }}>
              {'Go on with: {title}'}
            </Translate>
          </Link>
        </p>
      )}
      <ol className={styles.map}>
        {lessons.map(({ title, description, language, address, length, exercises }) => (
          <li key={address} className={styles.lesson}>
            <Heading as="h2" className={styles.title}>
              <Link to={address} lang={language}>
                {title}
              </Link>
            </Heading>
            <p lang={language}>{description}</p>
            <p className={styles.length}>{lengthText(length)}</p>
            <LessonProgress done={doneAmong(exercises, byId)} count={exercises.length} />
          </li>
        ))}
      </ol>
    </>
  );
}
