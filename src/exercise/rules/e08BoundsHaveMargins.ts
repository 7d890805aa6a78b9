import type { AnswerRuns } from '../proof/AnswerRuns.ts';
import { passes } from '../proof/AnswerRuns.ts';
import { isCaughtByStructure, largestUse } from '../proof/margins.ts';
import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { finding } from './finding.ts';

/** What a right answer may use of a bound, and what a wrong one must be over it, unless its structure tells. */
const most = 0.6;
const least = 2;

/** E08: right answers stay well below every bound, wrong ones are well above one. */
export function e08BoundsHaveMargins(subject: FunctionSubject): readonly Finding[] {
  const { runs, seeds } = subject;
  return runs.flatMap((answer) => {
    // Whether they pass at all is said by E01, E03 and E06.
    const passed = passes(answer, seeds);
    if (answer.kind !== 'mistake') return passed < seeds ? [] : tooNear(subject, answer);
    return passed > 0 || isFarOff(answer) ? [] : barelyCaught(subject, answer);
  });
}

function tooNear(subject: FunctionSubject, { kind, name, checks }: AnswerRuns): readonly Finding[] {
  return checks
    .filter(({ used }) => used > most)
    .flatMap(({ group, name: check, used }) =>
      finding(subject, 'E08', [group, check], {
        what: `${kind === 'solution' ? 'the solution' : `right answer "${name}"`} uses ${percent(used)} of a bound of "${check}"`,
        why: ['Another right answer, rounded differently, may already be over it.'],
        mend: `derive the bound anew: a right answer should use ${percent(most)} at most`,
      }),
    );
}

function isFarOff({ checks }: AnswerRuns): boolean {
  return checks.some(
    (check) => isCaughtByStructure(check) || (check.failure !== undefined && check.used >= least),
  );
}

function barelyCaught(subject: FunctionSubject, { name, checks }: AnswerRuns): readonly Finding[] {
  const used = largestUse(checks);
  return finding(subject, 'E08', ['mistakes', name], {
    what: `mistake "${name}" is over a bound by no more than ${percent(used)}`,
    why: ['A little more rounding, or another seed, and it passes.'],
    mend: 'add a check in which it is further off, or one that sees its structure, such as `t.calls`',
  });
}

function percent(part: number): string {
  return `${Math.round(100 * part)} %`;
}
