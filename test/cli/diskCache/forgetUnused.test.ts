import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetUnused } from '../../../src/cli/diskCache/forgetUnused.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'nudge-cache-'));
});

afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

/** What was made, and last asked for so many days ago. */
function keep(maker: string, name: string, daysAgo: number): void {
  const folder = path.join(cache, maker);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), 'made');
  const then = new Date(Date.now() - daysAgo * 24 * 3_600_000);
  utimesSync(path.join(folder, name), then, then);
  utimesSync(folder, then, then);
}

test('the present maker and the three before it stay', () => {
  ['e5', 'e1', 'e3', 'now', 'e4', 'e2'].forEach((maker) => {
    keep(maker, 'thing', maker === 'now' ? 9 : Number(maker.slice(1)));
  });
  forgetUnused(cache, 'now');
  expect(readdirSync(cache).sort()).toEqual(['e1', 'e2', 'e3', 'now']);
});

test('what no build asked for in a month goes', () => {
  keep('now', 'old', 31);
  keep('now', 'used', 29);
  forgetUnused(cache, 'now');
  expect(readdirSync(path.join(cache, 'now'))).toEqual(['used']);
});
