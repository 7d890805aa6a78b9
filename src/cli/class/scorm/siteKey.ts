import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../../diskCache/hashOf.ts';
import { filesBelow } from './filesBelow.ts';
import type { PackageOptions } from './packageOptions.ts';

/** All that a built package hangs on: its sources, its configuration and its libraries. */
const sources = [
  ...['src', 'static', 'docs/lessons', 'docs/notebook.txt', 'docs/glossary.txt', 'LICENSE'],
  ...['docusaurus.config.ts', '.config/docusaurus.lms.config.ts', 'sidebars.ts', 'tsconfig.json'],
  ...['package.json', 'package-lock.json'],
];

/** A name for all that the site of a package hangs on. */
export function siteKey(siteDir: string, options: PackageOptions): string {
  const files = sources.flatMap((source) => filesOf(siteDir, source));
  const texts = files.flatMap((file) => [file, readFileSync(path.join(siteDir, file))]);
  return hashOf(JSON.stringify(options), ...texts);
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
