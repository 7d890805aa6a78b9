import { useEffect, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import ClassExercises from './ClassExercises.tsx';
import ClassFacts from './ClassFacts.tsx';
import HandInPart from './HandInPart.tsx';
import { rememberClass } from './classShelf.ts';

export interface ClassViewProps {
  readonly plan: ClassPlan;
  /** Where the plan comes from: the class is remembered by it. */
  readonly fragment: string;
}

/** A class as a learner sees it: what is to be done, how far it is, and the way to hand it in. */
export default function ClassView({ plan, fragment }: ClassViewProps): ReactNode {
  useEffect(() => {
    rememberClass(plan, fragment, Date.now());
  }, [plan, fragment]);
  return (
    <>
      <Heading as="h2">
        <bdi>{plan.name}</bdi>
      </Heading>
      <ClassFacts plan={plan} />
      <Heading as="h3">
        <Translate id="classes.exercises">Exercises</Translate>
      </Heading>
      <ClassExercises plan={plan} />
      <Heading as="h3">
        <Translate id="classes.handIn">Hand in</Translate>
      </Heading>
      <HandInPart plan={plan} />
    </>
  );
}
