import { sheetOf } from '../../../exercise/proof/sheetOf.ts';
import type { ProofSheet } from '../../../exercise/proof/ProofSheet.ts';
import type { LoadedExercise } from '../loadExercise.ts';
import { subjectOf } from '../subjectOf.ts';
import type { ProofTools } from './proofTools.ts';

/** Proves an exercise, and keeps its sheet for the next time. */
export async function proveAgain(
  { options, keep }: Pick<ProofTools, 'options' | 'keep'>,
  loaded: LoadedExercise,
): Promise<ProofSheet> {
  const sheet = sheetOf(await subjectOf(loaded, options));
  keep(loaded, sheet);
  return sheet;
}
