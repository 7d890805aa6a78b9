import type { Exercise } from '../Exercise.ts';
import { numberText } from '../observe/numberText.ts';
import type { Finding } from '../proof/Finding.ts';
import type { Subject } from '../proof/Subject.ts';
import { finding } from './finding.ts';

/** Digits that nobody finds by chance. */
const tellingDigits = 3;

/** E10: every sentence says something else, and none tells a number that is never revealed. */
export function e10TextsDiffer(subject: Subject): readonly Finding[] {
  const { exercise } = subject;
  const said = Object.entries<{ readonly say: string }>(exercise.mistakes).map(
    ([name, { say }]) => [name, say.trim()] as const,
  );
  return said.flatMap(([name, say], i) => {
    const path = ['mistakes', name];
    if (say === '') {
      return finding(subject, 'E10', path, {
        what: `mistake "${name}" says nothing`,
        why: ['A learner whose mistake is recognised would get an empty sentence.'],
        mend: 'write one sentence that begins with what to do',
      });
    }
    const twin = said.slice(0, i).find(([, other]) => other === say);
    if (twin !== undefined) {
      return finding(subject, 'E10', path, {
        what: `mistake "${name}" says the same as "${twin[0]}"`,
        why: ['Two mistakes that are told alike are one to a learner, and two in the counts of a class.'],
        mend: 'say what is particular about it, or make the two one mistake',
      });
    }
    const told = toldAnswer(exercise, say);
    if (told === undefined) return [];
    return finding(subject, 'E10', path, {
      what: `the sentence of mistake "${name}" tells the answer, ${told}`,
      why: ['The exercise says that its solution is never revealed.'],
      mend: 'say how to find the number, not which it is',
    });
  });
}

function toldAnswer(exercise: Exercise, text: string): string | undefined {
  if (exercise.reveal !== 'never' || exercise.type !== 'number') return undefined;
  const digits = numberText(exercise.answer(), tellingDigits);
  return text.includes(digits) ? digits : undefined;
}
