import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { recordedParts } from '../proof/recordedParts.ts';
import { mostRecorded } from '../record/mostRecorded.ts';
import { parsePart } from '../record/parsePart.ts';
import { valuesIn } from '../record/valuesIn.ts';
import { failureText } from './failureText.ts';
import { finding } from './finding.ts';
import { lostInRecord } from './lostInRecord.ts';

/** E01: the solution passes every check at every seed, and by what a page can keep of it. */
export function e01SolutionPasses(subject: FunctionSubject): readonly Finding[] {
  const failing = failingChecks(subject);
  return failing.length > 0 ? failing : beyondTheRecord(subject);
}

function failingChecks(subject: FunctionSubject): readonly Finding[] {
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

/** Half of what a page keeps: another right answer may well ask twice as often. */
const most = mostRecorded / 2;

/** The checks run here without a page around them, which takes no more of an answer than it can hold. */
function beyondTheRecord(subject: FunctionSubject): readonly Finding[] {
  const { exercise } = subject;
  const parts = recordedParts(exercise, exercise.solution, '0');
  const why = ['A learner who writes the solution would be told that it cannot be followed.'];
  const mend = 'let the checks call it less often, or with smaller arrays';
  for (const part of parts) {
    if (part.type === 'probe' || parsePart(part) !== undefined) continue;
    const what = `"${part.check}" calls the solution ${part.calls.length} times, which is more than a page keeps`;
    return finding(subject, 'E01', [part.group, part.check], { what, why, mend });
  }
  const values = parts.reduce((sum, part) => sum + valuesIn(part), 0);
  if (values <= most) {
    const lost = lostInRecord(subject, 'the solution', parts);
    return lost === undefined ? [] : finding(subject, 'E01', ['checks'], lost);
  }
  const what = `the checks and probes make the solution exchange ${values} values; at most ${most} fit into a page`;
  return finding(subject, 'E01', ['checks'], { what, why, mend });
}
