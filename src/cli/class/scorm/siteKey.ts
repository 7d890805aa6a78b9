import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './filesBelow.ts';
import type { PackageOptions } from './packageOptions.ts';

/** All that a built package hangs on: its sources, its configuration and its libraries. */
const sources = [
  ...['src', 'static', 'docs/lessons', 'docs/notebook.txt'],
  ...['docusaurus.config.ts', '.config/docusaurus.lms.config.ts', 'sidebars.ts', 'tsconfig.json'],
  ...['package.json', 'package-lock.json'],
];

/** A hash of all that the site of a package hangs on. */
export function siteKey(siteDir: string, options: PackageOptions): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const source of sources) {
    for (const file of filesOf(siteDir, source)) {
      hash.update(`\0${file}\0`).update(readFileSync(path.join(siteDir, file)));
    }
  }
  return hash.digest('hex').slice(0, 32);
}

function filesOf(siteDir: string, source: string): readonly string[] {
  const full = path.join(siteDir, source);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [source];
  return (
    filesBelow(full)
      // What a build of the package `derivative` makes is made of the same sources.
      .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file))
      .map((file) => `${source}/${file}`)
  );
}
