import * as v from 'valibot';
import { nodeEngine } from '../../../engine/nodeEngine.ts';
import { proofSheetSchema, type ProofSheet } from '../../../exercise/proof/ProofSheet.ts';
import { DiskCache } from '../../diskCache/DiskCache.ts';
import { hashOf } from '../../diskCache/hashOf.ts';
import type { LoadedExercise } from '../loadExercise.ts';
import { readSite } from '../readSite.ts';
import type { SubjectOptions } from '../subjectOf.ts';
import { proverText } from './proverText.ts';
import { sheetKey } from './sheetKey.ts';

/** At how many seeds a published sheet is proved: as many as `check` takes. */
const seeds = 200;

/** What exercises are proved with, and where their sheets are kept: the tests prove, the build publishes. */
export interface ProofTools {
  readonly site: Awaited<ReturnType<typeof readSite>>;
  readonly options: SubjectOptions;
  /** The sheet of an earlier proof, unless something that it hangs on has changed. */
  readonly kept: (loaded: LoadedExercise) => ProofSheet | undefined;
  readonly keep: (loaded: LoadedExercise, sheet: ProofSheet) => void;
}

export async function proofTools(siteDir: string): Promise<ProofTools> {
  const [site, engine, prover] = await Promise.all([
    readSite(siteDir),
    nodeEngine(siteDir),
    proverText(siteDir),
  ]);
  const options = { siteDir, site: site.facts, engine, seeds };
  const keyOf = (loaded: LoadedExercise): string => sheetKey(siteDir, loaded, site.facts);
  // Its texts hold the engine and the package.
  const cache = new DiskCache(
    siteDir,
    'proof-sheets',
    hashOf(engine.compiler, engine.worker, prover, String(seeds)),
  );
  return {
    site,
    options,
    kept(loaded) {
      const { success, output } = v.safeParse(proofSheetSchema, cache.read(keyOf(loaded)));
      return success ? output : undefined;
    },
    keep(loaded, sheet) {
      // What was found may hang on the moment: the next time it is looked at anew.
      if (sheet.findings.length === 0) cache.write(keyOf(loaded), sheet);
    },
  };
}
