import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fencesIn } from '../../src/engine/block/fencesIn.ts';
import { readText } from '../../src/engine/readText.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-text-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(text: string): string {
  const file = path.join(folder, 'page.mdx');
  writeFileSync(file, text);
  return readText(file);
}

test.each([
  ['as it is', 'a\nb\n', 'a\nb\n'],
  ['without the mark at its start', '\uFEFFa\n', 'a\n'],
  ['with other ends of lines', 'a\r\n\r\nb', 'a\n\nb'],
  ['with signs of its own kept', 'a\rb \uFEFF c', 'a\rb \uFEFF c'],
])('a text is read %s', (_, written, text) => {
  expect(read(written)).toBe(text);
});

test('the live fences of a page are found however its lines end', () => {
  const page = '# A\n\n```ts live title="A walk"\n1;\n```\n';
  const [fence] = fencesIn(page);
  expect(fence).toEqual({ meta: 'live title="A walk"', code: '1;', line: 3 });
  expect(fencesIn(read(page.replaceAll('\n', '\r\n')))).toEqual([fence]);
});
