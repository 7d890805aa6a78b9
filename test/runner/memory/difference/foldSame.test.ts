import { expect, test } from 'vitest';
import { foldSame } from '../../../../src/runner/memory/difference/foldSame.ts';

const same = { type: 'same', text: 's' } as const;
const added = { type: 'added', text: 'a' } as const;

test.each([
  [
    'three lines on each side of a change stay',
    [...Array<typeof same>(10).fill(same), added],
    [7, 's', 's', 's', 'a'],
  ],
  ['a line that would be left out alone stays', [same, same, same, same, added], ['s', 's', 's', 's', 'a']],
  ['a change in the middle', [same, added, same], ['s', 'a', 's']],
  ['texts without a change', [same, same], [2]],
  ['nothing', [], []],
])('%s', (_what, lines, folded) => {
  expect(foldSame(lines).map((line) => (line.type === 'folded' ? line.count : line.text))).toEqual(folded);
});
