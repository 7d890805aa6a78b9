import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
let site: string;

/** Of the site with one lesson, which is built twice. */
const config = 'test/lessons/support/oneLesson.config.ts';

beforeAll(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'nudge-'));
  for (const part of [
    'src',
    'static',
    'LICENSE',
    'docusaurus.config.ts',
    config,
    'docs/notebook.txt',
    'docs/glossary.txt',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(root, part), path.join(site, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'), 'dir');
  rmSync(path.join(site, 'src/pages'), { recursive: true });
  writeFileSync(path.join(site, 'sidebars.ts'), "export default { lessons: ['page'] };\n");
  const page = ['# A page', '', '```ts live title="One"', "console.log('one');", '```', ''];
  mkdirSync(path.join(site, 'docs/lessons'));
  writeFileSync(path.join(site, 'docs/lessons/page.mdx'), page.join('\n'));
});

afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

function buildPage(): string {
  const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
  const options = ['--locale', 'en', '--config', config, '--no-minify'];
  execFileSync(process.execPath, [docusaurus, 'build', ...options], { cwd: site, stdio: 'pipe' });
  return readFileSync(path.join(site, 'build/lessons/page.html'), 'utf8');
}

// A bundler that caches a page by its text alone shows what the engine printed the last time.
test('a lesson whose text did not change shows what the changed engine prints', { timeout: 300_000 }, () => {
  expect(buildPage()).toContain('>one</div>');
  const file = path.join(site, 'src/engine/evaluate/formatLog.ts');
  const source = readFileSync(file, 'utf8');
  const changed = source.replace('let { text } = start;', 'let text = `changed ${start.text}`;');
  expect(changed).not.toBe(source);
  writeFileSync(file, changed);
  expect(buildPage()).toContain('>changed one</div>');
});
