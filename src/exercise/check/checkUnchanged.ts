import { numbersOf } from '../observe/numbersOf.ts';
import { allDigits } from '../observe/numberText.ts';
import { numberTexts } from '../observe/numberTexts.ts';
import type { Plain } from '../observe/Plain.ts';
import { pointText } from '../observe/pointText.ts';
import { sameBits } from '../observe/sameBits.ts';
import { shapeOf } from '../observe/shapeOf.ts';
import { AnswerThrew } from '../record/AnswerThrew.ts';
import { CheckFailed } from './CheckFailed.ts';
import { resultOf } from './checkShape.ts';
import { indexText } from './indexText.ts';

export function checkUnchanged(
  argument: unknown,
  run: () => unknown,
  { evenIfThrows = false }: { readonly evenIfThrows?: boolean },
): void {
  const before = resultOf(argument);
  let hasThrown = false;
  try {
    run();
  } catch (thrown) {
    if (!evenIfThrows || !(thrown instanceof AnswerThrew)) throw thrown;
    hasThrown = true;
  }
  const after = resultOf(argument);
  if (sameBits(before, after)) return;
  throw toldApart(after, before, hasThrown);
}

/** Says what it is and was; of what is too long for a sentence, the first element that is another one. */
function toldApart(after: Plain, before: Plain, hasThrown: boolean): CheckFailed {
  // What is added to an element and taken away again often leaves it a last digit off: then all digits are shown.
  const exact = pointText(after) === pointText(before) ? allDigits : undefined;
  const [got, wanted] = [pointText(after, exact), pointText(before, exact)];
  const shape = shapeOf(after);
  if (got !== wanted || shape === undefined) {
    return new CheckFailed(hasThrown ? 'changedThrowing' : 'changed', { got, wanted });
  }
  const [numbers, former] = [numbersOf(after), numbersOf(before)];
  const first = numbers.findIndex((number, i) => !Object.is(number, former[i]));
  const [element, was] = numberTexts(numbers[first] ?? NaN, former[first] ?? NaN);
  return new CheckFailed(hasThrown ? 'changedAtThrowing' : 'changedAt', {
    index: indexText(first, shape),
    got: element,
    wanted: was,
  });
}
