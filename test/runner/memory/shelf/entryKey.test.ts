import { expect, test } from 'vitest';
import { classKey } from '../../../../src/runner/memory/classKey.ts';
import { draftKey } from '../../../../src/runner/memory/draftKey.ts';
import { exerciseKey } from '../../../../src/runner/memory/exerciseKey.ts';
import { damagedKey, earlierKey, placeOf } from '../../../../src/runner/memory/shelf/entryKey.ts';

const block = '/lessons/a#With: colon';

test.each([
  [draftKey(block), { type: 'draft', block }],
  [
    earlierKey('run', block, 1_700_000_000_000),
    { type: 'earlier', kind: 'run', block, at: 1_700_000_000_000 },
  ],
  [earlierKey('away', block, 0, 0.999999), { type: 'earlier', kind: 'away', block, at: 0 }],
  [exerciseKey('central-difference'), { type: 'exercise', id: 'central-difference' }],
  [classKey('0123456789abcdef'), { type: 'class', hash: '0123456789abcdef' }],
  [damagedKey(draftKey(block)), { type: 'damaged', key: draftKey(block) }],
  ['theme', undefined],
  ['nudge.editor-ef5', undefined],
  ['nudge.v1.run:short:x', undefined],
  ['nudge.v2.draft:/a#b', undefined],
])('%s is read back as %j', (key, place) => {
  expect(placeOf(key)).toEqual(place);
});

test('keys sort by time', () => {
  const times = [9, 36, 1_700_000_000_000, 36 ** 9 - 1];
  const keys = times.map((at) => earlierKey('run', block, at));
  expect([...keys].reverse().sort()).toEqual(keys);
});
