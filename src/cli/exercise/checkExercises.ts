import { nodeEngine } from '../../engine/nodeEngine.ts';
import type { Finding } from '../../exercise/proof/Finding.ts';
import { prove } from '../../exercise/proof/prove.ts';
import { readSite } from './readSite.ts';
import { strayPlacements } from './strayPlacements.ts';
import { subjectOf } from './subjectOf.ts';

/** Which exercises were looked at, and what the rules say against them. */
export interface CheckReport {
  readonly checked: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Proves one exercise, or all.
 *
 * @param id of the only one
 */
export async function checkExercises(
  siteDir: string,
  { id, seeds = 200 }: { readonly id?: string | undefined; readonly seeds?: number },
): Promise<CheckReport> {
  const [site, engine] = await Promise.all([readSite(siteDir), nodeEngine(siteDir)]);
  const chosen = site.loaded.filter(({ exercise }) => id === undefined || exercise.id === id);
  const faults = site.faults.filter(
    ({ finding: { file } }) => id === undefined || file.endsWith(`/${id}.exercise.ts`),
  );
  if (chosen.length + faults.length === 0 && id !== undefined) {
    const known = site.loaded.map(({ exercise }) => exercise.id).join(', ');
    throw new Error(`There is no exercise "${id}"; there are ${known}.`);
  }
  const findings = faults.map(({ finding }) => finding);
  if (id === undefined) findings.push(...strayPlacements(site.facts));
  // One after the other: rule E09 measures time.
  for (const loaded of chosen) {
    findings.push(...prove(await subjectOf(loaded, { siteDir, site: site.facts, engine, seeds })));
  }
  return { checked: chosen.map(({ exercise }) => exercise.id), findings };
}
