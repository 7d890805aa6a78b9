import { expect, test } from 'vitest';
import { eventsBefore } from '../../src/trace/eventsBefore.ts';
import { emptyTrace } from '../../src/trace/trace.ts';

test('a trace up to an event has neither it nor anything after it', () => {
  const trace = {
    ...emptyTrace,
    events: {
      kind: Uint8Array.of(0, 1, 2),
      array: Uint16Array.of(0, 0, 0),
      index: Int32Array.of(0, 1, 2),
      value: Float64Array.of(10, 11, 12),
      line: Int32Array.of(1, 2, 3),
    },
  };
  expect(eventsBefore(trace, 1).events).toEqual({
    kind: Uint8Array.of(0),
    array: Uint16Array.of(0),
    index: Int32Array.of(0),
    value: Float64Array.of(10),
    line: Int32Array.of(1),
  });
  expect(trace.events.value).toHaveLength(3);
});
