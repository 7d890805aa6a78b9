import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
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

test('what one build wrote, the next one reads, bit for bit', () => {
  new DiskCache(siteDir, 'sums', 'a').write('key', [-0, NaN, 0.1]);
  expect(new DiskCache(siteDir, 'sums', 'a').read('key')).toStrictEqual([-0, NaN, 0.1]);
  expect(new DiskCache(siteDir, 'sums', 'b').read('key')).toBeUndefined();
});

test('a place that cannot be written to is warned about, and stops nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  // A file where the folder would have to be.
  writeFileSync(path.join(folder, '.cache'), '');
  const cache = new DiskCache(siteDir, 'sums', 'a');
  cache.write('key', 1);
  expect(cache.read('key')).toBeUndefined();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('could not be kept for the next build'));
  warn.mockRestore();
});
