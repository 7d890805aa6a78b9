import { proveSurroundings } from '../../../exercise/proof/prove.ts';
import { sheetFindings } from '../../../exercise/proof/sheetOf.ts';
import type { ProofSheet } from '../../../exercise/proof/ProofSheet.ts';
import type { LoadedExercise } from '../loadExercise.ts';
import type { SubjectOptions } from '../subjectOf.ts';
import { lessonsOf } from './lessonsOf.ts';
import type { ProofBook } from './ProofBook.ts';
import { proofTools, type ProofTools } from './proofTools.ts';
import { proveAgain } from './proveAgain.ts';
import { proveBeside } from './proveBeside.ts';

/** Proves all exercises that changed since the last time, or whose tools did, and makes the sheets of all. */
export async function readBook(siteDir: string): Promise<ProofBook> {
  const tools = await proofTools(siteDir);
  const { site, options, kept } = tools;
  const known = site.loaded.map((loaded) => ({ loaded, sheet: kept(loaded) }));
  const unknown = known.filter(({ sheet }) => sheet === undefined).map(({ loaded }) => loaded);
  const proved = await proveAll(siteDir, tools, unknown);
  return {
    sheets: known.flatMap(({ loaded, sheet = proved.get(loaded.file) }) =>
      sheet === undefined ? [] : [{ ...sheet, findings: [...sheet.findings, ...aroundIt(loaded, options)] }],
    ),
    lessons: lessonsOf(siteDir, site.facts),
  };
}

/** The sheets, by the files of the exercises. */
async function proveAll(
  siteDir: string,
  tools: ProofTools,
  all: readonly LoadedExercise[],
): Promise<ReadonlyMap<string, ProofSheet>> {
  const [first, second] = all;
  if (first === undefined) return new Map();
  // The only one, which an author has just saved, is proved before another process could begin.
  if (second === undefined) return new Map([[first.file, await proveAgain(tools, first)]]);
  return proveBeside(
    siteDir,
    all.map(({ file }) => file),
  );
}

/** E10 to E13 hang on other files too, and take no time. */
function aroundIt(
  { answer, ...loaded }: LoadedExercise,
  { site }: SubjectOptions,
): ReturnType<typeof sheetFindings> {
  const subject = { ...loaded, site, ...(answer && { learner: answer.learner }) };
  return sheetFindings(loaded.exercise, proveSurroundings(subject));
}
