import type { ClassPlan } from '../../../../src/classes/ClassPlan.ts';
import type { HandIn } from '../../../../src/classes/HandIn.ts';
import { planHash } from '../../../../src/classes/planHash.ts';
import type { LoadedExercise } from '../../../../src/cli/exercise/loadExercise.ts';
import type { ForeseenAnswer } from './ForeseenAnswer.ts';

const moment = '2026-11-26T12:00:00.000Z';

/** Answers as a class hands them in: the first learner has the first answer to every exercise, and so on. */
export function handInsOf(
  plan: ClassPlan,
  loaded: readonly LoadedExercise[],
  answers: readonly ForeseenAnswer[],
): readonly HandIn[] {
  const byExercise = loaded.map(({ exercise: { id, rev }, hash }) =>
    answers
      .filter(({ exercise }) => exercise === id)
      .map(({ code }) => ({ id, rev, hash, code, at: moment, tries: 1, passed: false })),
  );
  const most = Math.max(...byExercise.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => ({
    format: 'nudge-hand-in',
    version: 1,
    name: learnerName(i),
    class: { name: plan.name, hash: planHash(plan) },
    handedIn: moment,
    answers: byExercise.flatMap((own) => own.slice(i, i + 1)),
  }));
}

/** Who handed in the answer that stands at this place among those to its exercise. */
export function learnerName(place: number): string {
  return `learner ${String(place + 1)}`;
}
