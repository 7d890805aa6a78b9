import { statSync } from 'node:fs';
import path from 'node:path';
import { exerciseFiles } from '../exercise/exerciseFiles.ts';

/**
 * The exercises that were saved after a page of the site was built, which knows them as they were before.
 *
 * @param built the page's file
 */
export function changedSince(siteDir: string, built: string): readonly string[] {
  const { mtimeMs } = statSync(built);
  return exerciseFiles(siteDir).filter((file) => statSync(path.join(siteDir, file)).mtimeMs > mtimeMs);
}
