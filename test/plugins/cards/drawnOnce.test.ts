import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardPicture } from '../../../src/plugins/cards/cardPicture.ts';
import { drawPng } from '../../../src/plugins/cards/drawPng.ts';
import { drawnOnce } from '../../../src/plugins/cards/drawnOnce.ts';
import { DiskCache } from '../../../src/cli/diskCache/DiskCache.ts';
import { hashOf } from '../../../src/cli/diskCache/hashOf.ts';

const svg = cardPicture(1, 'Once');
let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-cards-'));
});

afterEach(() => {
  rmSync(siteDir, { recursive: true, force: true });
});

test('a picture is drawn, and the next build takes it as it is', async () => {
  const drawn = await drawPng(svg);
  const bytes = await drawnOnce(new DiskCache(siteDir, 'cards', 'drawer'), svg);
  expect(Buffer.from(bytes).equals(Buffer.from(drawn))).toBe(true);
  const next = new DiskCache(siteDir, 'cards', 'drawer');
  expect(Buffer.from((await drawnOnce(next, svg)).slice()).equals(Buffer.from(drawn))).toBe(true);
});

test('what is kept is not drawn again', async () => {
  const cache = new DiskCache(siteDir, 'cards', 'drawer');
  cache.write(hashOf(svg), Uint8Array.of(1, 2, 3));
  expect([...(await drawnOnce(cache, svg))]).toEqual([1, 2, 3]);
});

test.each([
  ['a picture with one more letter', 'drawer', cardPicture(1, 'Once!')],
  ['another drawer', 'other', svg],
])('%s is drawn', async (_what, drawer, picture) => {
  new DiskCache(siteDir, 'cards', 'drawer').write(hashOf(svg), Uint8Array.of(1, 2, 3));
  const drawn = await drawnOnce(new DiskCache(siteDir, 'cards', drawer), picture);
  expect(drawn.length).toBeGreaterThan(1_000);
});

test('what is kept and is no picture is drawn over', async () => {
  const cache = new DiskCache(siteDir, 'cards', 'drawer');
  cache.write(hashOf(svg), 'no bytes');
  expect((await drawnOnce(cache, svg)).length).toBeGreaterThan(1_000);
  expect(cache.read(hashOf(svg))).toBeInstanceOf(Uint8Array);
});
