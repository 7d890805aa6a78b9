import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/cli/exercise/findingText.ts';
import { proofTools } from '../../src/cli/exercise/sheets/proofTools.ts';
import { strayPlacements } from '../../src/cli/exercise/strayPlacements.ts';
import { subjectOf } from '../../src/cli/exercise/subjectOf.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import type { Finding } from '../../src/exercise/proof/Finding.ts';
import { proveAnswers, proveSurroundings } from '../../src/exercise/proof/prove.ts';
import { sheetOf } from '../../src/exercise/proof/sheetOf.ts';

const siteDir = repositoryRoot;
const { site, options, keep } = await proofTools(siteDir);

const codes = Array.from({ length: 13 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`);

describe('every exercise file', () => {
  it('can be loaded', () => {
    expect(site.faults.map(({ finding }) => findingText(finding))).toEqual([]);
  });

  it('is there when a page places it', () => {
    expect(strayPlacements(site.facts).map(findingText)).toEqual([]);
  });
});

describe.each(site.loaded)('$exercise.id', (loaded) => {
  // Begun by the first test that asks: forty proofs at once would keep each other's programs from ending in time.
  let begun: Promise<readonly Finding[]> | undefined;
  const findings = (): Promise<readonly Finding[]> => (begun ??= prove());

  async function prove(): Promise<readonly Finding[]> {
    const subject = await subjectOf(loaded, options);
    const found = proveAnswers(subject);
    // What is proved here is published by the next build, which need not prove it again.
    keep(loaded, sheetOf(subject, found));
    return [...found, ...proveSurroundings(subject)];
  }

  it.each(codes)('keeps rule %s', async (code) => {
    const broken = (await findings()).filter((finding) => finding.code === code);
    expect(broken.map(findingText)).toEqual([]);
  });

  it('has at least four mistakes', () => {
    expect(Object.keys(loaded.exercise.mistakes).length).toBeGreaterThanOrEqual(4);
  });
});
