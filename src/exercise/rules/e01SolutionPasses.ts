import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { failureText } from './failureText.ts';
import { finding } from './finding.ts';

/** E01: the solution passes every check at every seed. */
export function e01SolutionPasses(subject: FunctionSubject): readonly Finding[] {
  const { runs, seeds } = subject;
  const solution = runs.find(({ kind }) => kind === 'solution');
  return (solution?.checks ?? []).flatMap(({ group, name, failed, failure }) => {
    const count = failed.filter(Boolean).length;
    if (count === 0) return [];
    return finding(subject, 'E01', [group, name], {
      what: `the solution fails "${name}" (${count} of ${seeds} seeds)`,
      why: ['A learner who writes the solution would be told that it is wrong.', ...failureText(failure)],
      mend: 'mend the check: widen its bound by what truncation and rounding take, or narrow what it draws',
    });
  });
}
