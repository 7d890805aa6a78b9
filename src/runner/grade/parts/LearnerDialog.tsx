import { useEffect, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ClassPlan } from '../../../classes/ClassPlan.ts';
import type { GradedLearner, Outcome } from '../../../classes/grade/GradeReport.ts';
import { outcomeOf } from '../../../classes/grade/points.ts';
import { exerciseTitle } from '../../exercise/exerciseTitle.ts';
import Dialog from '../../memory/Dialog.tsx';
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
            <Heading as="h3">{exerciseTitle(id)}</Heading>
            <p>{saidOf(outcome)}</p>
            {code !== undefined && (
              <pre
                className={own.code}
                tabIndex={0}
                aria-label={translate({ id: 'grade.learner.code', message: 'Answer to {id}' }, { id })}
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

function saidOf(outcome: Outcome | undefined): string {
  const text = outcomeText(outcome);
  const word = text.charAt(0).toUpperCase() + text.slice(1);
  if (outcome?.type === 'faulty') return `${word}. ${outcome.message}`;
  if (outcome?.type !== 'failed') return `${word}.`;
  if (outcome.checks.length === 0) return `${word}. ${outcome.sentence}`;
  return translate(
    { id: 'grade.learner.failed', message: '{word}. {sentence} Checks that do not pass: {checks}.' },
    { word, sentence: outcome.sentence, checks: outcome.checks.join('; ') },
  );
}
