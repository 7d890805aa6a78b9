import { useEffect, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ClassPlan } from '../../../classes/ClassPlan.ts';
import type { GradedLearner, Outcome } from '../../../classes/grade/GradeReport.ts';
import { outcomeOf } from '../../../classes/grade/points.ts';
import ExerciseName from '../../exercise/ExerciseName.tsx';
import { siteTitle } from '../../exercise/siteTitle.ts';
import Dialog from '../../Dialog.tsx';
import type { ChosenFile } from '../work/ChosenFile.ts';
import { openHandIn, type OpenedHandIn } from '../work/openHandIn.ts';
import { outcomeText } from '../words/outcomeText.ts';
import own from '../Grade.module.css';

export interface LearnerDialogProps {
  readonly learner: GradedLearner;
  readonly plan: ClassPlan;
  readonly chosen: ChosenFile;
  readonly onClose: () => void;
}

/** What a learner handed in, read from the file again: the page keeps no code. */
export default function LearnerDialog({ learner, plan, chosen, onClose }: LearnerDialogProps): ReactNode {
  const [opened, setOpened] = useState<OpenedHandIn>();
  useEffect(() => {
    let isCurrent = true;
    void openHandIn(chosen, plan).then((found) => {
      if (isCurrent) setOpened(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen, plan]);
  const codeOf = (id: string): string | undefined =>
    opened?.type === 'handIn' ? opened.handIn.answers.find((answer) => answer.id === id)?.code : undefined;
  return (
    <Dialog title={learner.name} onClose={onClose}>
      <p>
        <bdi>{learner.file}</bdi>
      </p>
      {opened?.type === 'refused' && (
        <p>
          <Translate id="grade.learner.gone">The file has changed since it was graded, or is gone.</Translate>
        </p>
      )}
      {plan.exercises.map((id) => {
        const outcome = outcomeOf(learner, id);
        const code = codeOf(id);
        return (
          <section key={id}>
            <Heading as="h3">
              <ExerciseName id={id} />
            </Heading>
            <Said outcome={outcome} />
            {code !== undefined && (
              <pre
                className={own.code}
                role="group"
                tabIndex={0}
                aria-label={translate(
                  { id: 'grade.learner.code', message: 'Answer to {id}' },
                  { id: siteTitle(id) },
                )}
              >
                {code}
              </pre>
            )}
          </section>
        );
      })}
    </Dialog>
  );
}

/** What came of an answer, and what its learner would be told. */
function Said({ outcome }: { readonly outcome: Outcome | undefined }): ReactNode {
  const text = outcomeText(outcome);
  return (
    <>
      <p>
        <strong>{text.charAt(0).toUpperCase() + text.slice(1)}</strong>
      </p>
      {outcome?.type === 'faulty' && <p>{outcome.message}</p>}
      {outcome?.type === 'failed' && <p>{outcome.sentence}</p>}
      {outcome?.type === 'failed' && outcome.checks.length > 0 && (
        <p>
          {translate(
            { id: 'grade.learner.checks', message: 'Checks that do not pass: {checks}.' },
            { checks: outcome.checks.join('; ') },
          )}
        </p>
      )}
    </>
  );
}
