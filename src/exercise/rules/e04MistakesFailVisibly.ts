import { passes } from '../proof/AnswerRuns.ts';
import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { finding } from './finding.ts';

/** E04: every mistake fails at least one check that is shown. */
export function e04MistakesFailVisibly(subject: FunctionSubject): readonly Finding[] {
  const { runs, seeds } = subject;
  return runs.flatMap((mistake) => {
    if (mistake.kind !== 'mistake' || passes(mistake, seeds) > 0) return [];
    const unseen = passes(mistake, seeds, 'checks');
    if (unseen === 0) return [];
    return finding(subject, 'E04', ['mistakes', mistake.name], {
      what: `mistake "${mistake.name}" fails only checks that are held back (${unseen} of ${seeds} seeds)`,
      why: ['A learner would see all listed checks pass, and yet be told that something is wrong.'],
      mend: 'add a check to `checks` that fails on it',
    });
  });
}
