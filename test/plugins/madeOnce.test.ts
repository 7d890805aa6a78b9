import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { madeOnce } from '../../src/plugins/madeOnce.ts';

let folder: string;
const make = vi.fn(() => ({}));

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-made-'));
  mkdirSync(path.join(folder, 'below'));
  writeFileSync(path.join(folder, 'below/a.ts'), '1;');
  make.mockClear();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const made = (name = 'sums') => madeOnce(name, [folder], make);

test('what is made of the same code is one and the same', () => {
  expect(made()).toBe(made());
  expect(make).toHaveBeenCalledTimes(1);
});

test.each([
  ['a file that has changed', 'below/a.ts', '10;'],
  ['a new file', 'b.ts', ''],
])('%s has it made anew', (_, file, text) => {
  const before = made();
  writeFileSync(path.join(folder, file), text);
  expect(made()).not.toBe(before);
});

test('two things of one folder are two', () => {
  expect(made('sums')).not.toBe(made('products'));
});
