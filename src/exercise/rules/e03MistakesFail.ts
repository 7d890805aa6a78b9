import { plainDistance, matchTolerance } from '../observe/distance.ts';
import { inputText } from '../observe/inputText.ts';
import { pointText } from '../observe/pointText.ts';
import { passes } from '../proof/AnswerRuns.ts';
import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { observe } from '../record/observe.ts';
import { probeArguments } from '../seeds.ts';
import { finding } from './finding.ts';

/** E03: every mistake fails at least one check at every seed. */
export function e03MistakesFail(subject: FunctionSubject): readonly Finding[] {
  const { runs, seeds } = subject;
  return runs.flatMap((mistake) => {
    const passed = mistake.kind === 'mistake' ? passes(mistake, seeds) : 0;
    if (passed === 0) return [];
    return finding(subject, 'E03', ['mistakes', mistake.name], {
      what: `mistake "${mistake.name}" passes every check (${passed} of ${seeds} seeds)`,
      why: ['A learner who writes this would be told "correct".', ...firstDifference(subject, mistake.name)],
      mend: 'add a check that sees it, or move it to `also` if it is a right answer',
    });
  });
}

function firstDifference({ exercise, entry }: FunctionSubject, name: string): readonly string[] {
  const as = exercise.mistakes[name]?.as;
  for (let number = 0; as !== undefined && number < 50; number++) {
    const given = (): readonly unknown[] => probeArguments(exercise, '0', number);
    const [right, wrong] = [observe(exercise.solution, given()), observe(as, given())].map(
      ({ outcome }) => outcome,
    );
    if (right?.type !== 'returned' || wrong?.type !== 'returned') continue;
    if (plainDistance(right.value, wrong.value) <= matchTolerance) continue;
    const input = inputText(given(), entry.parameters);
    return [
      `It differs from the solution first at ${input}: solution ${pointText(right.value)}, ${name} ${pointText(wrong.value)}`,
    ];
  }
  return ['On no probe does it return anything else than the solution.'];
}
