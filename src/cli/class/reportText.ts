import { outcomeWords } from '../../classes/csv/outcomeWords.ts';
import type { GradeReport, Trouble } from '../../classes/grade/GradeReport.ts';
import { identicalGroups } from '../../classes/grade/identicalGroups.ts';
import { isRefused } from '../../classes/grade/isRefused.ts';
import { mistakeCounts } from '../../classes/grade/mistakeCounts.ts';
import { outcomeOf, pointsOf } from '../../classes/grade/points.ts';
import { shownName } from '../../classes/learnerName.ts';

/** What came of grading a class, to be read. */
export function reportText(report: GradeReport): string {
  const { class: plan, learners, troubles, files } = report;
  const refused = troubles.filter(isRefused).length;
  const sameName = troubles.filter(({ type }) => type === 'sameName').length;
  const counts = mistakeCounts(report).map(
    ({ exercise, mistake = 'none of those foreseen', sentence, count }) =>
      `${exercise}: ${count} × ${mistake}${sentence === '' ? '' : ` (“${sentence}”)`}`,
  );
  const groups = identicalGroups(report).map(
    ({ exercise, learners: same }) => `${exercise}: ${same.map(({ name }) => name).join(', ')}`,
  );
  return [
    `${shownName(plan.name)}, graded ${report.graded}`,
    `${learners.length} hand-ins graded, ${files} files, ${refused} of them not graded` +
      (sameName === 0 ? '' : `, ${sameName} left out for a later one of the same name`),
    ...part(
      `Points of ${plan.exercises.length}`,
      learners.map((learner) => {
        const outcomes = plan.exercises.map((id) => `${id} ${outcomeWords(outcomeOf(learner, id))}`);
        return `${pointsOf(learner)}  ${learner.name}${learner.isLate ? ' (late)' : ''}: ${outcomes.join('; ')}`;
      }),
    ),
    ...part('Mistakes', counts),
    ...part('Identical answers (white space and comments left out)', groups),
    ...part('What to know of the files', troubles.map(troubleLine)),
    '',
  ].join('\n');
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

const words: Readonly<Record<Trouble['type'], string>> = {
  empty: 'not graded: it is empty',
  notJson:
    'not graded: it is no hand-in, or a damaged one (no JSON), as text from a mail often is: ask for the file as the page saved it',
  foreign: 'not graded: it is JSON, but no hand-in',
  newer: 'not graded: it was made by a newer version of the site',
  damaged: 'not graded: it is damaged',
  huge: 'not graded, and not read: it is larger than any hand-in',
  zip: 'not graded: unpack this archive first, and name the folder that comes out of it',
  unreadable: 'not graded: it cannot be read, or has changed meanwhile',
  checksFile: 'not used: it looks like a file of checks, which --checks takes',
  tooMany: 'not graded: too many files; grade them in several piles',
  notGraded: 'not graded: it was stopped before its turn',
  otherClass: 'not graded: it was handed in to another class, or to one with another seed',
  older: 'not graded: the same learner handed in again later',
  sameName:
    'not graded: another hand-in has the same name and a later time; if these are two learners, grade this file by itself',
  answerDamaged: 'one answer is damaged and was left out',
  answerTooLong: 'an answer is too long and was left out',
  answerTwice: 'two answers to one exercise; the first counts',
  notOfClass: 'the class has no such exercise; the answer was left out',
  notOfSite: 'this site has no such exercise; the answer was left out',
  otherRevision: 'answered when the checks were others; graded by those of today',
  deadline: 'did not end in time, also when it ran alone; it counts as failed',
  lost: 'used up the memory, also when it ran alone; it counts as failed',
  faulty:
    'the exercise, or an extra check, is at fault; no point is given, and no grade for Moodle and Canvas',
  late: 'late, by the clock of the learner’s machine; it is graded',
  hiddenLetters: 'the name has hidden letters, which are not shown',
};

/** What a file has to say for itself is shown without letters that could change the rest of the screen. */
function troubleLine(trouble: Trouble): string {
  const facts = Object.entries(trouble).flatMap(([key, value]) =>
    key === 'type' || key === 'file' ? [] : [`${key} ${shownName(value)}`],
  );
  return `${shownName(trouble.file)}: ${words[trouble.type]}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}
