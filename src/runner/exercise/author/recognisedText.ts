import { translate } from '@docusaurus/Translate';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';

/** From which step of the ladder the feedback comes, for whoever wrote the mistakes. */
export function recognisedText(verdict: Verdict): string {
  if (verdict.type === 'faulty') {
    return translate({ id: 'author.faulty', message: 'A fault of the exercise: see E01 of the rules.' });
  }
  if (verdict.type === 'passed') {
    return translate({ id: 'author.noFeedback', message: 'It passes, so no mistake was looked for.' });
  }
  const { rung, mistake } = verdict.feedback;
  if (mistake !== undefined) {
    return translate(
      { id: 'author.mistake', message: 'Recognised as the mistake “{mistake}”.' },
      { mistake },
    );
  }
  if (rung === 'code' || rung === 'stopped') {
    return translate({
      id: 'author.notRun',
      message: 'It did not come so far that a mistake could be recognised.',
    });
  }
  return translate(
    {
      id: 'author.rung',
      message:
        'Recognised as none of your mistakes; the feedback comes from the step “{rung}”. The command freeze makes a mistake of it.',
    },
    { rung },
  );
}
