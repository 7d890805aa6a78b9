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
  throw new CheckFailed('changed', { got: pointText(after), wanted: pointText(before) });
}
