import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { DiskCache } from '../../../src/cli/diskCache/DiskCache.ts';

const siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-cache-'));
const folder = path.join(siteDir, 'node_modules');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

afterAll(() => {
  rmSync(siteDir, { recursive: true, force: true });
});

/** Makes something look as if it had last been asked for so many seconds after 1970 began. */
function age(seconds: number, ...names: readonly string[]): void {
  utimesSync(path.join(folder, '.cache', 'sums', ...names), seconds, seconds);
}

test('what one build wrote, the next one reads, bit for bit', () => {
  new DiskCache(siteDir, 'sums', 'a').write('key', [-0, NaN, 0.1]);
  expect(new DiskCache(siteDir, 'sums', 'a').read('key')).toStrictEqual([-0, NaN, 0.1]);
  expect(new DiskCache(siteDir, 'sums', 'b').read('key')).toBeUndefined();
});

test('what is read counts as used from then on', () => {
  const cache = new DiskCache(siteDir, 'sums', 'a');
  for (const key of ['read', 'unread']) {
    cache.write(key, key);
    age(1, 'a', key);
  }
  cache.read('read');
  const next = new DiskCache(siteDir, 'sums', 'a');
  expect(['read', 'unread'].map((key) => next.read(key))).toEqual(['read', undefined]);
});

test('a maker that comes back counts as used from then on', () => {
  for (const [i, maker] of ['a', 'b', 'c', 'd'].entries()) {
    new DiskCache(siteDir, 'sums', maker).write('key', maker);
    age(i, maker);
  }
  // Of the earlier ones three stay.
  for (const maker of ['a', 'e']) new DiskCache(siteDir, 'sums', maker);
  expect(readdirSync(path.join(folder, '.cache', 'sums')).sort()).toEqual(['a', 'c', 'd', 'e']);
});

test('a place that cannot be written to is warned about, and stops nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  onTestFinished(() => {
    warn.mockRestore();
  });
  // A file where the folder would have to be.
  writeFileSync(path.join(folder, '.cache'), '');
  const cache = new DiskCache(siteDir, 'sums', 'a');
  cache.write('key', 1);
  expect(cache.read('key')).toBeUndefined();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('could not be kept for the next build'));
});
