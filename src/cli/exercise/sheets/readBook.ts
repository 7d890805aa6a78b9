import { proveSurroundings } from '../../../exercise/proof/prove.ts';
import { sheetFindings, sheetOf } from '../../../exercise/proof/sheetOf.ts';
import type { ProofSheet } from '../../../exercise/proof/ProofSheet.ts';
import type { LoadedExercise } from '../loadExercise.ts';
import { subjectOf, type SubjectOptions } from '../subjectOf.ts';
import { lessonsOf } from './lessonsOf.ts';
import type { ProofBook } from './ProofBook.ts';
import { proofTools } from './proofTools.ts';

/** Proves all exercises that changed since the last time, or whose tools did, and makes the sheets of all. */
export async function readBook(siteDir: string): Promise<ProofBook> {
  const { site, options, kept, keep } = await proofTools(siteDir);
  const sheets: ProofSheet[] = [];
  // One after the other: rule E09 measures time.
  for (const loaded of site.loaded) {
    let proved = kept(loaded);
    if (proved === undefined) {
      proved = sheetOf(await subjectOf(loaded, options));
      keep(loaded, proved);
    }
    sheets.push({ ...proved, findings: [...proved.findings, ...aroundIt(loaded, options)] });
  }
  return { sheets, lessons: lessonsOf(siteDir, site.facts) };
}

/** E10 to E13 hang on other files too, and take no time. */
function aroundIt(
  { answer, ...loaded }: LoadedExercise,
  { site }: SubjectOptions,
): ReturnType<typeof sheetFindings> {
  const subject = { ...loaded, site, ...(answer && { learner: answer.learner }) };
  return sheetFindings(loaded.exercise, proveSurroundings(subject));
}
