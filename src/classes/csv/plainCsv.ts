import type { GradeReport } from '../grade/GradeReport.ts';
import { outcomeOf, pointsOf } from '../grade/points.ts';
import { csvText } from './csvText.ts';
import { outcomeWords } from './outcomeWords.ts';

/** A table with a column per exercise. */
export function plainCsv({ class: { exercises }, learners }: GradeReport): string {
  return csvText([
    ['Name', 'File', 'Handed in', 'Late', ...exercises, 'Points', 'Points possible'],
    ...learners.map((learner) => [
      learner.name,
      learner.file,
      learner.handedIn,
      learner.isLate ? 'yes' : 'no',
      ...exercises.map((exercise) => outcomeWords(outcomeOf(learner, exercise))),
      pointsOf(learner),
      exercises.length,
    ]),
  ]);
}
