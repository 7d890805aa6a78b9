import { outcomeWords } from '../../../src/classes/csv/outcomeWords.ts';
import type { GradeReport } from '../../../src/classes/grade/GradeReport.ts';
import { outcomeOf } from '../../../src/classes/grade/points.ts';
import type { Expected } from './Generated.ts';

/** Everything in a report that is not as it must be, file by file: nothing may be missing, nothing be too much. */
export function surprises(report: GradeReport, expected: readonly Expected[]): readonly string[] {
  const known = new Set(expected.map(({ file }) => file));
  const files = [...report.learners, ...report.troubles].map(({ file }) => file);
  return [
    ...(report.files === expected.length ? [] : [`${report.files} files, not ${expected.length}`]),
    ...files.filter((file) => !known.has(file)).map((file) => `${file}: nobody handed it in`),
    ...expected.flatMap((each) => surprisesOf(report, each)),
  ];
}

function surprisesOf(
  report: GradeReport,
  { file, name, outcomes = {}, troubles }: Expected,
): readonly string[] {
  const learner = report.learners.find((each) => each.file === file);
  const told = report.troubles.filter((each) => each.file === file).map(({ type }) => type);
  const wanted = [...troubles].sort();
  const isTold =
    told.length === wanted.length &&
    [...told].sort().every((type, i) => wanted[i]?.split('|').includes(type));
  return [
    ...(learner?.name === name ? [] : [`${file}: is graded as ${learner?.name ?? 'nobody'}`]),
    ...(isTold ? [] : [`${file}: troubles are ${told.join(', ') || 'none'}`]),
    ...Object.entries(outcomes).flatMap(([exercise, came]) => {
      const words = outcomeWords(learner && outcomeOf(learner, exercise));
      return [came].flat().includes(words) ? [] : [`${file}: ${exercise} is "${words}"`];
    }),
  ];
}
