import { array, nditer, numericalDerivative, observe, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';
import { Recorder } from '../../src/engine/evaluate/recorder.ts';
import { defaultBudgets } from '../../src/engine/protocol.ts';
import { fills } from '../../src/trace/fills.ts';
import { rowAtIndex } from '../../src/trace/rowAtIndex.ts';
import { rowTexts } from '../../src/trace/rowTexts.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { mostRead } from '../../src/trace/visits.ts';
import { walkReading } from '../../src/trace/walkReading.ts';
import { walks } from '../../src/trace/walks.ts';
import { figureState } from '../../src/view/figureState.ts';

function traceOfGradient(n: number): { readonly trace: Trace; readonly evaluations: number } {
  let evaluations = 0;
  const recorder = new Recorder(defaultBudgets, () => 1);
  const stop = observe(recorder);
  numericalDerivative((x) => {
    evaluations++;
    return x.get(0);
  }, zeros(n));
  stop();
  return { trace: { ...recorder.take(), dropped: recorder.dropped }, evaluations };
}

describe('a gradient of 100,000 elements', () => {
  const { trace } = traceOfGradient(100_000);
  const all = walks(trace);
  const [walk] = all;
  if (walk === undefined) throw new Error('nothing was walked');
  const reading = walkReading(trace, walk, all);

  it('is recorded whole', () => {
    expect(trace.dropped).toBe(0);
    expect(reading.walk.finished).toBe(true);
    expect(reading.rows.length).toBe(100_000);
    // Seven moments a visit: visit, nudge, f, nudge, f, fill, restore; and the end.
    expect(reading.moments.length).toBe(700_001);
  });

  it('tells each row and moment as a short one does', () => {
    expect(reading.rows.at(99_999)).toMatchObject({ step: 100_000, idx: 99_999, plus: 0, derivative: 0 });
    expect(reading.moments.at(699_999)).toMatchObject({ kind: 'restore', row: 99_999 });
    expect(reading.moments.at(700_000)).toMatchObject({ kind: 'end', row: 99_999 });
    expect(reading.rows.at(100_000)).toBeUndefined();
    expect([...rowTexts(trace, reading, [0, 99_999])].map(([, idx, , , , , grad]) => [idx, grad])).toEqual([
      ['(0,)', '[1. 0. 0. ... 0. 0. 0.]'],
      ['(99999,)', '[1. 0. 0. ... 0. 0. 0.]'],
    ]);
  });

  it('knows where each element was visited and filled', () => {
    const { countAt, isFilled } = fills(trace, reading);
    // The fill is the sixth of seven moments.
    expect([countAt(4), countAt(5), countAt(700_000)]).toEqual([0, 1, 100_000]);
    expect([isFilled(50_000, 350_004), isFilled(50_000, 350_005)]).toEqual([false, true]);
    expect(rowAtIndex(trace, reading)[77_777]).toBe(77_777);
  });
});

describe('a walk that is stuck at an element', () => {
  const recorder = new Recorder(defaultBudgets, () => 1);
  const stop = observe(recorder);
  const x = array([1, 2]);
  nditer(x);
  const writes = mostRead + 5;
  for (let i = 1; i <= writes; i++) x.set(0, i);
  stop();
  const trace: Trace = { ...recorder.take(), dropped: recorder.dropped };
  const all = walks(trace);
  const [walk] = all;
  if (walk === undefined) throw new Error('nothing was walked');
  const reading = walkReading(trace, walk, all);

  it('is told to its last event, though not all of them are read', () => {
    expect(reading.moments.length).toBe(1 + writes);
    expect(reading.moments.at(writes)).toMatchObject({ kind: 'write', row: 0, event: writes + 1 });
    expect(reading.rows.at(0)).toMatchObject({ step: 1, value: 1, lastEvent: writes + 1 });
    expect(figureState(trace, reading, writes)).toMatchObject({ cursor: 0, mark: 'idx' });
  });
});
