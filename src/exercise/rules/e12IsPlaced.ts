import { exerciseIdForm } from '../exerciseIdForm.ts';
import type { Finding } from '../proof/Finding.ts';
import type { Subject } from '../proof/Subject.ts';
import { circleOf } from './circleOf.ts';
import { finding } from './finding.ts';

/** E12: the id is unique, in kebab-case, and placed in exactly one page; what the exercise needs is there, and not after it. */
export function e12IsPlaced(subject: Subject): readonly Finding[] {
  const { exercise, file, site } = subject;
  const { id, needs = [] } = exercise;
  const say = (path: readonly string[], what: string, why: string, mend: string): readonly Finding[] =>
    finding(subject, 'E12', path, { what, why: [why], mend });
  const findings: Finding[] = [];
  if (!exerciseIdForm.test(id)) {
    findings.push(
      ...say(
        ['id'],
        `the id "${id}" is not in kebab-case`,
        'It stands in links, in files of hand-ins and in tables of grades.',
        'use small letters, digits and single hyphens: central-difference',
      ),
    );
  }
  if (!file.endsWith(`/${id}.exercise.ts`)) {
    findings.push(
      ...say(
        ['id'],
        `the id "${id}" is not the file’s name`,
        'Whoever looks for an exercise knows its id.',
        `name the file ${id}.exercise.ts, or the exercise as the file`,
      ),
    );
  }
  const twin = site.exercises.find((other) => other.id === id && other.file !== file);
  if (twin !== undefined) {
    findings.push(
      ...say(
        ['id'],
        `the id "${id}" is also that of ${twin.file}`,
        'A page could not tell which one it places, and work on one would be shown under the other.',
        'choose another id for one of them',
      ),
    );
  }
  const places = site.placements.filter((placement) => placement.id === id);
  if (places.length !== 1) {
    const where = places.map((place) => `${place.file}:${place.line}`).join(', ');
    findings.push(
      ...say(
        ['id'],
        places.length === 0
          ? 'no page has this exercise'
          : `the exercise is placed ${places.length} times: ${where}`,
        places.length === 0 ? 'Nobody can meet it.' : 'A learner’s progress on it has one place.',
        places.length === 0
          ? `put <Exercise id="${id}"> with its statement into a lesson`
          : 'leave one of them',
      ),
    );
  }
  for (const need of needs) {
    if (!site.exercises.some((other) => other.id === need)) {
      findings.push(
        ...say(
          ['needs'],
          `there is no exercise "${need}", which this one needs`,
          'A learner would be sent to something that is not there.',
          'mend the id, or take it out of `needs`',
        ),
      );
    }
    const later = site.placements.find(
      (place) => place.id === need && place.file === places[0]?.file && place.line > places[0].line,
    );
    if (later !== undefined) {
      findings.push(
        ...say(
          ['needs'],
          `"${need}", which this one needs, stands after it: ${later.file}:${later.line}`,
          'Whoever goes down the page meets them in the wrong order.',
          'change their order on the page, or take it out of `needs`',
        ),
      );
    }
  }
  const circle = circleOf(id, site.exercises);
  if (circle !== undefined) {
    findings.push(
      ...say(
        ['needs'],
        `\`needs\` goes round in a circle: ${circle.join(' → ')}`,
        'Nobody could begin.',
        'take one of the steps away',
      ),
    );
  }
  return findings;
}
