import { expect, test } from 'vitest';
import { visitsIn } from '../../src/runner/visitsIn.ts';
import { traceOf } from '../trace/traceOf.ts';

test('only the visits of a trace are counted, of all its walks', () => {
  const trace = traceOf(
    [{ start: [3, 2] }, { start: [1] }],
    [
      ['start', 0],
      ['visit', 0, 0, 3],
      ['write', 0, 0, 4],
      ['visit', 0, 1, 2],
      ['end', 0],
    ],
  );
  expect(visitsIn(trace)).toBe(2);
  expect(visitsIn(traceOf([], []))).toBe(0);
});
