import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteKey } from '../../../../src/cli/class/scorm/siteKey.ts';

const options = { lessons: ['gradient'], publicSite: undefined };

const folder = mkdtempSync(path.join(tmpdir(), 'nudge-key-'));
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
write('src/a.ts', '1');
write('docs/lessons/gradient/index.mdx', '# Gradient');
write('package-lock.json', '{}');

test('a site that is built once is found again, in a copy of the repository too', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'nudge-key-'));
  cpSync(folder, copy, { recursive: true });
  expect(siteKey(copy, options)).toBe(siteKey(folder, options));
});

test.each([
  ['src/a.ts', '2'],
  ['src/b.ts', '1'],
  ['docs/lessons/gradient/index.mdx', '# The gradient'],
  ['package-lock.json', '{ }'],
  ['docs/glossary.txt', 'slope | How steep.'],
  ['LICENSE', 'Of another year'],
])('it is built again when %s changes', (file, text) => {
  const before = siteKey(folder, options);
  write(file, text);
  expect(siteKey(folder, options)).not.toBe(before);
});

test('it is another one for other lessons, and for another public site', () => {
  const key = siteKey(folder, options);
  expect(siteKey(folder, { ...options, lessons: ['gradient', 'scalar-derivative'] })).not.toBe(key);
  expect(siteKey(folder, { ...options, publicSite: 'https://nudge.example' })).not.toBe(key);
});

test('what no package has does not count', () => {
  const key = siteKey(folder, options);
  write('docs/teach/index.mdx', '# Teach');
  write('src/derivative/dist/index.js', '1');
  expect(siteKey(folder, options)).toBe(key);
});
