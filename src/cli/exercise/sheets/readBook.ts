import { bundleWorker } from '../../../engine/bundle.ts';
import { proveSurroundings } from '../../../exercise/proof/prove.ts';
import { sheetFindings, sheetOf } from '../../../exercise/proof/sheetOf.ts';
import type { ProofSheet } from '../../../exercise/proof/ProofSheet.ts';
import type { LoadedExercise } from '../loadExercise.ts';
import { readSite } from '../readSite.ts';
import { subjectOf, type SubjectOptions } from '../subjectOf.ts';
import { lessonsOf } from './lessonsOf.ts';
import type { ProofBook } from './ProofBook.ts';
import { proverText } from './proverText.ts';
import { SheetCache } from './SheetCache.ts';
import { sheetKey } from './sheetKey.ts';

/** At how many seeds a published sheet is proved: as many as `check` takes. */
export const seeds = 200;

/** Proves all exercises that changed since the last time, or whose tools did, and makes the sheets of all. */
export async function readBook(siteDir: string): Promise<ProofBook> {
  const [site, worker, prover] = await Promise.all([
    readSite(siteDir),
    bundleWorker(siteDir, 'nodeWorker'),
    proverText(siteDir),
  ]);
  const options = { siteDir, site: site.facts, worker, seeds };
  const cache = new SheetCache(siteDir);
  const sheets: ProofSheet[] = [];
  // One after the other: rule E09 measures time.
  for (const loaded of site.loaded) {
    const key = sheetKey(loaded, { ...options, prover });
    const proved = cache.read(key) ?? sheetOf(await subjectOf(loaded, options));
    // What was found may hang on the moment: the next time it is looked at anew.
    if (proved.findings.length === 0) cache.write(key, proved);
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
