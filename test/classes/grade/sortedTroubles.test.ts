import { expect, test } from 'vitest';
import { sortedTroubles } from '../../../src/classes/grade/sortedTroubles.ts';
import type { Trouble } from '../../../src/classes/grade/GradeReport.ts';

test('what was not graded comes first, by file, and what is to say of a file stands together', () => {
  const exercise = 'best-delta';
  const troubles: readonly Trouble[] = [
    { type: 'otherRevision', file: 'Zoe 10.json', exercise },
    { type: 'otherRevision', file: 'Zoe 2.json', exercise },
    { type: 'empty', file: 'émile.json' },
    { type: 'late', file: 'Zoe 10.json', handedIn: '2026-12-01T00:00:00.000Z' },
    { type: 'notJson', file: 'Ada.json' },
    { type: 'older', file: 'Bob.json', name: 'Bob', newer: 'b.json' },
  ];
  expect(sortedTroubles(troubles, 'en').map(({ file, type }) => [file, type])).toEqual([
    ['Ada.json', 'notJson'],
    ['émile.json', 'empty'],
    ['Bob.json', 'older'],
    ['Zoe 2.json', 'otherRevision'],
    ['Zoe 10.json', 'otherRevision'],
    ['Zoe 10.json', 'late'],
  ]);
});
