import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '../../../src/plugins/exercises/pageOf.ts';

let siteDir: string;

beforeAll(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-pages-'));
  write('docs/lessons/one/index.mdx', '<Exercise id="near">\n');
  write('docs/teach/far.mdx', '<Exercise id="far">\n');
  // Whoever goes through all pages stops here.
  mkdirSync(path.join(siteDir, 'docs/unreadable.mdx'));
});

afterAll(() => {
  rmSync(siteDir, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.join(siteDir, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(siteDir, file), text);
}

const page = (id: string, folder = 'one') =>
  pageOf(siteDir, { file: `docs/lessons/${folder}/${id}.exercise.ts`, exercise: { id } });

test('the page of an exercise is the one beside it, and no other is read', () => {
  expect(page('near')).toBe('docs/lessons/one/index.mdx');
  expect(() => page('far')).toThrow('EISDIR');
});

test('an exercise that another page has is found there, and one that none has nowhere', () => {
  rmSync(path.join(siteDir, 'docs/unreadable.mdx'), { recursive: true });
  expect(page('far')).toBe('docs/teach/far.mdx');
  expect(page('far', 'two')).toBe('docs/teach/far.mdx');
  expect(page('nowhere')).toBeUndefined();
});
