import type { NumberExercise, PredictionExercise } from '../Exercise.ts';
import { isChoice } from '../judge/isChoice.ts';
import { isNear, ratioOrDifference } from '../judge/isNear.ts';
import { numericAnswer, type NumericAnswer } from '../judge/numericAnswer.ts';
import { numberText } from '../observe/numberText.ts';
import type { Finding } from '../proof/Finding.ts';
import type { Subject } from '../proof/Subject.ts';
import { finding } from './finding.ts';

/** E01, E03, E05, E06 and E08 for an answer that is one number. */
export function numericRules(subject: Subject<NumberExercise | PredictionExercise>): readonly Finding[] {
  let numbers: NumericAnswer;
  try {
    numbers = numericAnswer(subject.exercise, subject.trace);
  } catch (error) {
    return finding(subject, 'E01', [], {
      what: 'the answer cannot be computed',
      why: [String(error)],
      mend: 'let `answer` and `bound`, or `at`, return numbers',
    });
  }
  const { answer, bound } = numbers;
  if (!Number.isFinite(answer) || !(bound > 0)) {
    return finding(subject, 'E01', ['answer'], {
      what: `the answer is ${numberText(answer)} with the bound ${numberText(bound)}`,
      why: ['No number that a learner types could be told right.'],
      mend: 'let `answer` be finite and `bound` positive',
    });
  }
  const { exercise } = subject;
  if (exercise.type === 'number' && exercise.choices !== undefined && !isChoice(answer, exercise.choices)) {
    return finding(subject, 'E01', ['choices'], {
      what: `the answer ${numberText(answer)} is none of the ${exercise.choices} choices`,
      why: ['A learner who types it rounded would be told to type another number.'],
      mend: 'let `choices` say how many there are, and `answer` which of them it is, from 1 on',
    });
  }
  const mistakes = Object.entries(numbers.mistakes);
  return [
    ...mistakes.flatMap(([name, value], i) =>
      mistakeFindings(subject, numbers, name, value, mistakes.slice(0, i)),
    ),
    ...Object.entries(numbers.also).flatMap(([name, value]) =>
      isNear(value, numbers)
        ? []
        : finding(subject, 'E06', ['also', name], {
            what: `right answer "${name}" is ${numberText(value)}, outside of the bound`,
            why: [`The answer is ${numberText(answer)}.`],
            mend: 'widen the bound by what a right way of computing can differ, or move it to `mistakes`',
          }),
    ),
  ];
}

function mistakeFindings(
  subject: Subject,
  numbers: NumericAnswer,
  name: string,
  value: number,
  before: readonly (readonly [string, number])[],
): readonly Finding[] {
  const path = ['mistakes', name];
  if (!Number.isFinite(value)) {
    return finding(subject, 'E05', path, {
      what: `mistake "${name}" is ${numberText(value)}, which nobody types`,
      why: ['No learner would ever be told this mistake.'],
      mend: 'let it give a finite number, or take it away',
    });
  }
  if (isNear(value, numbers)) {
    return finding(subject, 'E03', path, {
      what: `mistake "${name}" is told right: ${numberText(value)}`,
      why: [`The answer is ${numberText(numbers.answer)}, and the bound reaches as far.`],
      mend: 'narrow the bound, or move it to `also`',
    });
  }
  const twin = before.find(([, other]) => isNear(value, { ...numbers, answer: other }));
  if (twin !== undefined) {
    return finding(subject, 'E05', path, {
      what: `mistake "${name}" cannot be told from "${twin[0]}": ${numberText(value)} and ${numberText(twin[1])}`,
      why: ['A learner would be told somebody else’s mistake.'],
      mend: 'make them one mistake, or ask where they lie further apart',
    });
  }
  if (ratioOrDifference(value, numbers) < 2 * numbers.bound) {
    return finding(subject, 'E08', path, {
      what: `mistake "${name}" lies less than two bounds from the answer`,
      why: ['Who types it with fewer digits may be told "correct".'],
      mend: 'narrow the bound, or ask where the two lie further apart',
    });
  }
  return [];
}
