import { expect, test } from 'vitest';
import type { Outcome } from '../../../../src/engine/outcome.ts';
import { RecentOutcomes } from '../../../../src/runner/memory/earlier/recentOutcomes.ts';

const outcome = (events: number): Outcome => ({
  output: [],
  droppedOutput: 0,
  ending: { type: 'finished' },
  pictures: [],
  trace: {
    arrays: [],
    dropped: 0,
    events: {
      kind: new Uint8Array(events),
      array: new Uint16Array(events),
      index: new Int32Array(events),
      value: new Float64Array(events),
      line: new Int32Array(events),
    },
  },
});

test('the oldest traces go when together they get too long, the newest never', () => {
  const recent = new RecentOutcomes();
  for (const key of ['a', 'b', 'c']) recent.keep(key, outcome(150_000));
  expect(['a', 'b', 'c'].map((key) => recent.find(key) !== undefined)).toEqual([false, true, true]);
  recent.keep('giant', outcome(500_000));
  expect(['b', 'c', 'giant'].map((key) => recent.find(key) !== undefined)).toEqual([false, false, true]);
});
