import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import ExerciseName from '../exercise/ExerciseName.tsx';
import { standingOf } from '../exercise/progress/standing.ts';
import StandingText from '../exercise/progress/StandingText.tsx';
import { useProgress } from '../exercise/progress/useProgress.ts';
import { ScrollingTable } from '../proofSheet/ScrollingTable.tsx';
import { exerciseOfSite } from '../exercise/exerciseOfSite.ts';

/** The exercises of a class in their order, with the reader's progress. */
export default function ClassExercises({ plan }: { readonly plan: ClassPlan }): ReactNode {
  const { byId } = useProgress();
  return (
    <ScrollingTable
      name={translate({ id: 'classes.table', message: 'Exercises of the class' })}
      isNamedAbove
      columns={[
        translate({ id: 'exercise.course.exercise', message: 'Exercise' }),
        translate({ id: 'exercise.course.standing', message: 'How far' }),
      ]}
      rows={plan.exercises.map((id) => {
        const exercise = exerciseOfSite(id);
        const progress = byId.get(id);
        const cells =
          exercise === undefined
            ? [id, translate({ id: 'classes.unknown', message: 'This site has no exercise “{id}”.' }, { id })]
            : [
                <Link key={id} to={exercise.address}>
                  <ExerciseName id={id} />
                </Link>,
                <StandingText
                  key="standing"
                  standing={standingOf(progress, exercise)}
                  tries={progress?.tries ?? 0}
                />,
              ];
        return { key: id, cells };
      })}
    />
  );
}
