import type { LineCheck } from './GradientCheck.ts';
import { innerProduct } from './innerProduct.ts';
import { judge } from './judge.ts';
import { lineSentence } from './lineSentence.ts';
import type { Checked } from './taylorTable.ts';
import { taylorTable } from './taylorTable.ts';

/** Check the gradient along v: the table, the verdict, the sentence. Calls f twice for each step. */
export function checkLine(
  checked: Checked,
  v: readonly number[],
  steps: readonly number[],
  place: string,
): LineCheck {
  const given = innerProduct(checked.gradient, v);
  const table = taylorTable(checked, v, steps);
  const judgement = judge(table, given, checked);
  return { given, ...judgement, table, sentence: lineSentence(place, given, judgement) };
}
