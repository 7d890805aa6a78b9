import { expect, test } from 'vitest';
import { nothingCollected } from '../../../../src/engine/collect.ts';
import { keepEarlier, readEarlier } from '../../../../src/runner/memory/earlier/earlierShelf.ts';
import { keptRun } from '../../../../src/runner/memory/earlier/keptRun.ts';
import { earlierKey } from '../../../../src/runner/memory/shelf/entryKey.ts';
import { mapShelf } from '../mapShelf.ts';

const block = '/a#t';
const outcome = { ...nothingCollected, ending: { type: 'finished' } } as const;
const run = (at: number) => keptRun({ code: `${String(at)};`, outcome, milliseconds: 1 }, at);
const away = (at: number) => ({ type: 'away', at, code: `away ${String(at)};`, why: 'reset' }) as const;

test('a block keeps its last twenty runs, and puts no other code away for them', () => {
  const shelf = mapShelf();
  keepEarlier(shelf, '/a#other', run(0));
  keepEarlier(shelf, block, away(0));
  for (let at = 1; at <= 25; at++) keepEarlier(shelf, block, run(at));
  expect(readEarlier(shelf, block).map(({ entry }) => entry.at)).toEqual([
    ...Array.from({ length: 20 }, (_, i) => 25 - i),
    0,
  ]);
  expect(readEarlier(shelf, '/a#other')).toHaveLength(1);
});

test('two entries of the same millisecond are two', () => {
  const shelf = mapShelf();
  keepEarlier(shelf, block, run(1));
  keepEarlier(shelf, block, run(1));
  expect(readEarlier(shelf, block)).toHaveLength(2);
});

test('a damaged entry is set aside and the others are read', () => {
  const shelf = mapShelf();
  keepEarlier(shelf, block, run(1));
  const damaged = earlierKey('run', block, 2);
  shelf.write(damaged, '{"type":"run"}');
  expect(readEarlier(shelf, block).map(({ entry }) => entry.at)).toEqual([1]);
  expect(shelf.read(`nudge.v1.damaged:${damaged}`)).toBe('{"type":"run"}');
});
