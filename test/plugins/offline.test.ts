import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptFiles } from '../../src/plugins/offline.ts';

let outDir: string;

beforeAll(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  const write = (name: string, contents: string): void => {
    const file = path.join(outDir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  };
  write('index.html', 'home');
  write('lessons.html', 'the map of the course');
  write('lessons/gradient.html', 'lesson');
  write('class.html', 'a class');
  write('grade.html', 'grading');
  write('reference/derivative/sin.html', 'reference');
  write('assets/js/main.12345678.js', 'script');
  // The data of a lesson with long walks.
  write('assets/js/2866.12345678.js', 'x'.repeat(2_000_000));
  write('assets/js/typescript.12345678.js', 'the type checker');
  write('assets/fonts/math.ttf', 'a font for browsers of long ago');
  write('sitemap.xml', 'addresses');
});

afterAll(() => {
  rmSync(outDir, { recursive: true });
});

test('lessons and their map, the pages of classes and what they need are kept; the reference, old fonts and the type checker are not', () => {
  expect(
    keptFiles(outDir)
      .map(({ url }) => url)
      .sort(),
  ).toEqual([
    'assets/js/2866.12345678.js',
    'assets/js/main.12345678.js',
    'class.html',
    'grade.html',
    'index.html',
    'lessons.html',
    'lessons/gradient.html',
  ]);
});

test('a page carries the hash of its contents, so that a changed one is fetched anew', () => {
  const revision = (): string | null | undefined =>
    keptFiles(outDir).find(({ url }) => url === 'index.html')?.revision;
  const before = revision();
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  writeFileSync(path.join(outDir, 'index.html'), 'another home');
  expect(revision()).not.toBe(before);
});

test('a name that carries a hash says enough', () => {
  expect(keptFiles(outDir).find(({ url }) => url.startsWith('assets/'))?.revision).toBeNull();
});
