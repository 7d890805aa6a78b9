import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ProofBook } from '../../../src/cli/exercise/sheets/ProofBook.ts';
import { provenBook } from '../../../src/plugins/proofSheets/provenBook.ts';

const lesson = 'docs/lessons/slopes/index.mdx';
const exercise = 'docs/lessons/slopes/slope.exercise.ts';
const translation = 'docs/i18n/de/docusaurus-plugin-content-docs/current/slopes/slope.exercise.json';
const page =
  '---\ntitle: Slopes\n---\n\nText.\n\n```ts live title="One"\n1;\n```\n\n<Exercise id="slope">\n</Exercise>\n';

let siteDir: string;
const run = vi.fn(() => Promise.resolve<ProofBook>({ sheets: [], lessons: [] }));

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('nudge.provenBooks'));
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-book-'));
  write(lesson, page);
  write(exercise, 'export default 1;');
  write(translation, '{}');
  for (const room of ['exercise', 'engine', 'trace', 'derivative/src', 'cli']) write(`src/${room}/a.ts`, '');
  run.mockClear();
  await provenBook(siteDir, run);
});

afterEach(() => {
  rmSync(siteDir, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.join(siteDir, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(siteDir, file), text);
}

test.each([
  ['nothing, as in the next language of a build', lesson, page],
  ['a sentence of a lesson', lesson, page.replace('Text.', 'More text.\n\nAnd more.')],
  ['a translation', translation, '{ }'],
])('%s is saved, and nothing is proved again', async (_, file, text) => {
  write(file, text);
  await provenBook(siteDir, run);
  expect(run).toHaveBeenCalledTimes(1);
});

test.each([
  ['an exercise', exercise, 'export default 2;'],
  ['a new exercise', exercise.replace('slope.', 'other.'), ''],
  ['a program of a lesson, whose trace may be asked about', lesson, page.replace('1;', '2;')],
  ['the title of a lesson', lesson, page.replace('Slopes', 'Slope')],
  ['a lesson without its exercise', lesson, page.replace('<Exercise id="slope">', '<Exercise id="other">')],
  ['a rule', 'src/exercise/a.ts', '1;'],
])('%s is saved, and all is looked at again', async (_, file, text) => {
  write(file, text);
  await provenBook(siteDir, run);
  expect(run).toHaveBeenCalledTimes(2);
});

test('proofs that could not be made are tried again', async () => {
  write(exercise, 'export default 2;');
  run.mockRejectedValueOnce(new Error('no'));
  await expect(provenBook(siteDir, run)).rejects.toThrow('no');
  await provenBook(siteDir, run);
  expect(run).toHaveBeenCalledTimes(3);
});
