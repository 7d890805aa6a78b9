import { runCheck } from '../check/runCheck.ts';
import type { FunctionExercise } from '../Exercise.ts';
import type { Finding } from '../proof/Finding.ts';
import { oncePerSubject } from '../proof/oncePerSubject.ts';
import { asRecorded } from '../proof/runAnswers.ts';
import type { FunctionSubject, LiveMutant } from '../proof/Subject.ts';
import { caseOptions, mostCases } from '../seeds.ts';
import { finding } from './finding.ts';

/** A mutant that so many seeds do not kill is not killed by a learner's one. */
const seeds = 5;

/** E07: no mutant of the solution passes the checks, unless its author says why it is no fault. */
export function e07MutantsDie(subject: FunctionSubject): readonly Finding[] {
  const { exercise, file, learner } = subject;
  const survivors = survivorsOf(subject);
  const unexplained = survivors.filter(({ change }) => !exercise.equivalent[change]?.trim());
  const idle = Object.keys(exercise.equivalent).filter(
    (name) => !survivors.some(({ change }) => change === name),
  );
  return [
    ...unexplained.map(({ line, change }): Finding => ({
      code: 'E07',
      file,
      line: learner.solutionLines[line - 1] ?? 1,
      column: 1,
      what: `a faulty solution passes every check: ${change}`,
      why: ['A learner who makes this slip would be told "correct".'],
      mend: `add a check that sees it, or say under \`equivalent\` why it is none: '${change}': '…'`,
    })),
    ...idle.flatMap((name) =>
      finding(subject, 'E07', ['equivalent', name], {
        what: `\`equivalent\` excuses "${name}", which is not needed`,
        why: ['The solution has no such place any more, or a check sees it now.'],
        mend: 'take the line away',
      }),
    ),
  ];
}

/** The changes that pass every check. */
export const survivorsOf = oncePerSubject(({ exercise, mutants }: FunctionSubject): readonly LiveMutant[] =>
  mutants.filter((mutant) => survives(exercise, mutant)),
);

function survives(exercise: FunctionExercise, { fn }: LiveMutant): boolean {
  return (['checks', 'held'] as const).every((group) =>
    Object.entries(exercise[group]).every(([name, check]) => {
      for (let seed = 0; seed < seeds; seed++) {
        for (let number = 0; number < mostCases; number++) {
          const options = caseOptions(exercise, group, name, String(seed), number);
          const { failure, usesGenerators } = runCheck(check, asRecorded(fn), options);
          if (failure !== undefined) return false;
          if (!usesGenerators) return true;
        }
      }
      return true;
    }),
  );
}
