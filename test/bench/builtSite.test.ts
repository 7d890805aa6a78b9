import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { whyBuild } from './pages/builtSite.ts';

let siteDir: string;

/** Saves a file, or a folder, at a second. */
function saved(name: string, second: number): void {
  const target = path.join(siteDir, name);
  mkdirSync(name.includes('.') ? path.dirname(target) : target, { recursive: true });
  if (name.includes('.')) writeFileSync(target, '');
  utimesSync(target, second, second);
}

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'nudge-built-'));
  onTestFinished(() => {
    rmSync(siteDir, { recursive: true });
  });
  const files = ['docusaurus.config.ts', 'package-lock.json', 'package.json', 'sidebars.ts', 'tsconfig.json'];
  for (const file of [...files, 'docs/lessons/a/index.mdx', 'src/derivative/dist/index.js']) saved(file, 100);
  const folders = [
    '.config',
    'docs/reference/derivative',
    'src/derivative',
    'static',
    'docs/lessons/a',
    'docs/lessons',
  ];
  for (const folder of [...folders, 'docs/reference', 'docs', 'src']) saved(folder, 100);
});

test('a site that is not built has to be', () => {
  expect(whyBuild(siteDir)).toBe('it is not built');
});

test.each([
  ['a lesson', 'docs/lessons/a/index.mdx', 'docs/lessons/a/index.mdx was saved after it was built'],
  ['a package', 'package-lock.json', 'package-lock.json was saved after it was built'],
  ['a folder that lost a file', 'docs/lessons', 'docs/lessons was saved after it was built'],
  ['what the build wrote itself', 'src/derivative/dist/index.js', undefined],
  ['what is not built', 'README.md', undefined],
])('%s that was saved later: %s', (_, name, why) => {
  saved('build/index.html', 200);
  expect(whyBuild(siteDir)).toBeUndefined();
  saved(name, 300);
  expect(whyBuild(siteDir)).toBe(why);
});
