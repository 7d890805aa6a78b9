import type { Plain } from '../observe/Plain.ts';
import { pointText } from '../observe/pointText.ts';
import { sameBits } from '../observe/sameBits.ts';
import { AnswerThrew } from '../record/AnswerThrew.ts';
import { CheckFailed } from './CheckFailed.ts';
import { resultOf } from './checkShape.ts';

export function checkUnchanged(
  argument: unknown,
  run: () => unknown,
  { evenIfThrows = false }: { readonly evenIfThrows?: boolean },
): void {
  const before = resultOf(argument);
  try {
    run();
  } catch (thrown) {
    if (!evenIfThrows || !(thrown instanceof AnswerThrew)) throw thrown;
  }
  const after = resultOf(argument);
  if (sameBits(before, after)) return;
  throw new CheckFailed('changed', toldApart(after, before));
}

/** As many digits as any number needs. */
const allDigits = 17;

/** Both in words. What is added to an element and taken away again often leaves it a last digit off: then all are shown. */
function toldApart(after: Plain, before: Plain): { readonly got: string; readonly wanted: string } {
  const [got, wanted] = [pointText(after), pointText(before)];
  if (got !== wanted) return { got, wanted };
  return { got: pointText(after, allDigits), wanted: pointText(before, allDigits) };
}
