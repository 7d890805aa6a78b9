import { expect, test } from 'vitest';
import { earlierKey } from '../../../../src/runner/memory/shelf/entryKey.ts';
import { writeMakingRoom } from '../../../../src/runner/memory/shelf/makeRoom.ts';
import { mapShelf } from '../mapShelf.ts';

const runs = [1, 2, 3].map((at) => [earlierKey('run', '/a#t', at, 0), 'r'.repeat(40_000)] as const);
const draft = ['nudge.v1.draft:/a#other', 'd'.repeat(1_000)] as const;
const away = [earlierKey('away', '/a#t', 0, 0), 'a'.repeat(1_000)] as const;

function fullShelf() {
  const shelf = mapShelf(122_300);
  for (const [key, text] of [...runs, draft, away]) expect(shelf.write(key, text)).toBe('kept');
  return shelf;
}

test('the oldest runs make room, with some to spare', () => {
  const shelf = fullShelf();
  expect(writeMakingRoom(shelf, 'nudge.v1.draft:/a#t', 'x'.repeat(500))).toBe('kept');
  expect(runs.map(([key]) => shelf.texts.has(key))).toEqual([false, false, true]);
});

test('drafts and code that was put away never make room, and in vain no run does', () => {
  const shelf = fullShelf();
  const before = new Map(shelf.texts);
  expect(writeMakingRoom(shelf, 'nudge.v1.draft:/a#t', 'x'.repeat(121_000))).toBe('full');
  expect(new Map([...shelf.texts].sort())).toEqual(new Map([...before].sort()));
});

test('what fits only without any run finds that room', () => {
  const shelf = fullShelf();
  expect(writeMakingRoom(shelf, 'nudge.v1.draft:/a#t', 'x'.repeat(119_000))).toBe('kept');
  expect([...shelf.texts.keys()].sort()).toEqual([away[0], 'nudge.v1.draft:/a#t', draft[0]].sort());
});
