import { describe, expect, it } from 'vitest';
import { appendEvents } from '../../src/engine/appendEvents.ts';
import { emptyTrace, type TraceEvents } from '../../src/trace/trace.ts';

/** Events that can be told apart: the numbers from `from` on, in every column. */
function events(from: number, count: number): TraceEvents {
  const numbers = Array.from({ length: count }, (_, i) => from + i);
  return {
    kind: Uint8Array.from(numbers, (i) => i % 5),
    array: Uint16Array.from(numbers),
    index: Int32Array.from(numbers),
    value: Float64Array.from(numbers, (i) => i / 8),
    line: Int32Array.from(numbers, (i) => 2 * i),
  };
}

const { events: none } = emptyTrace;

describe('events that come in batches', () => {
  it('are the same as if they had come at once', () => {
    let joined = none;
    for (let from = 0; from < 1000; from += 10) {
      joined = appendEvents(joined, [events(from, 7), events(from + 7, 3)]);
    }
    expect(joined).toEqual(events(0, 1000));
  });

  it('do not change what was joined before', () => {
    const first = appendEvents(none, [events(0, 4)]);
    const second = appendEvents(first, [events(4, 4)]);
    appendEvents(second, [events(8, 100)]);
    expect(first).toEqual(events(0, 4));
    expect(second).toEqual(events(0, 8));
  });

  it('may go on from one state in two ways', () => {
    const start = appendEvents(appendEvents(none, [events(0, 2)]), [events(2, 1)]);
    const one = appendEvents(start, [events(3, 1)]);
    const other = appendEvents(start, [events(70, 1)]);
    expect([...one.index]).toEqual([0, 1, 2, 3]);
    expect([...other.index]).toEqual([0, 1, 2, 70]);
  });

  it('are copied a few times, not at each batch', () => {
    const memories = new Set<ArrayBufferLike>();
    let joined = none;
    for (let from = 0; from < 10_000; from += 10) {
      joined = appendEvents(joined, [events(from, 10)]);
      memories.add(joined.value.buffer);
    }
    // Twice as much room each time: 10 · 2¹⁰ > 10,000.
    expect(memories.size).toBe(11);
  });

  it('take no more room than they need when they come all at once', () => {
    const joined = appendEvents(none, [events(0, 100)]);
    expect(joined.value.buffer.byteLength).toBe(8 * 100);
  });

  it('that are none leave what there is', () => {
    const before = events(0, 3);
    expect(appendEvents(before, [])).toBe(before);
  });
});
