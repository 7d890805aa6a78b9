import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ExerciseIndex } from '../../exercise/proof/ExerciseIndex';
import ExerciseName from '../exercise/ExerciseName';
import { ScrollingTable } from './ScrollingTable';
import { SheetLayout } from './SheetLayout';

/** All exercises, lesson by lesson, each with a link to what was proved of it. */
export default function ExercisesPage({ index }: { readonly index: ExerciseIndex }): ReactNode {
  return (
    <SheetLayout
      title={translate({ id: 'proofSheet.index.title', message: 'Exercises' })}
      description={translate({
        id: 'proofSheet.index.description',
        message:
          'Every exercise of the lessons: how long it takes, what it needs, and what was proved of it.',
      })}
    >
      <p>
        <Translate id="proofSheet.index.about">
          Each exercise stands in its lesson. Its proof sheet shows which check catches which mistake.
        </Translate>
      </p>
      {index.map((lesson) => (
        <LessonPart key={lesson.address} lesson={lesson} />
      ))}
    </SheetLayout>
  );
}

function LessonPart({ lesson }: { readonly lesson: ExerciseIndex[number] }): ReactNode {
  return (
    <section>
      <Heading as="h2">
        <Link to={lesson.address} lang={lesson.language}>
          {lesson.title}
        </Link>
      </Heading>
      <ScrollingTable
        name={translate(
          { id: 'proofSheet.index.table', message: 'Exercises of {lesson}' },
          { lesson: lesson.title },
        )}
        isNamedAbove
        columns={[
          translate({ id: 'proofSheet.index.exercise', message: 'Exercise' }),
          translate({ id: 'proofSheet.index.minutes', message: 'Minutes' }),
          translate({ id: 'proofSheet.index.needs', message: 'Do before' }),
          translate({ id: 'proofSheet.index.findings', message: 'Findings' }),
        ]}
        rows={lesson.exercises.map(({ id, minutes, needs, findings }) => ({
          key: id,
          cells: [
            <Link key={id} to={`/exercises/${id}`}>
              <ExerciseName id={id} />
            </Link>,
            minutes,
            needs.length === 0 ? '–' : <Needs ids={needs} />,
            findings === 0 ? translate({ id: 'proofSheet.index.none', message: 'none' }) : findings,
          ],
        }))}
      />
    </section>
  );
}

function Needs({ ids }: { readonly ids: readonly string[] }): ReactNode {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <Link to={`/exercises/${id}`}>
        <ExerciseName id={id} />
      </Link>
    </span>
  ));
}
