import { expect, test } from 'vitest';
import { nothingCollected } from '../../src/engine/collect.ts';
import type { Outcome } from '../../src/engine/outcome.ts';
import { nextRunState, settledIn, type RunState, type Settled } from '../../src/runner/runState.ts';

const built: Outcome = { ...nothingCollected, ending: { type: 'finished', echo: '1.0' } };
const outcome: Outcome = { ...nothingCollected, ending: { type: 'finished', echo: '2.0' } };
const collected = { ...nothingCollected, droppedOutput: 1 };

const ready: Settled = { type: 'built', outcome: built };
const running: RunState = { type: 'running', code: '1;', before: ready, collected: null };

test('a run shows what was there before until it has something of its own', () => {
  const ended: Settled = { type: 'ended', code: '0;', outcome, begun: 0, milliseconds: 1, isPassing: false };
  const next = nextRunState(ended, { type: 'started', code: '1;' });
  expect(next).toEqual({ type: 'running', code: '1;', before: ended, collected: null });
  expect(settledIn(next)).toBe(ended);
  expect(nextRunState(next, { type: 'started', code: '2;' })).toEqual({ ...next, code: '2;' });
});

test('what is reported shows while the run goes on', () => {
  const progressed: RunState = { ...running, collected };
  expect(nextRunState(running, { type: 'progressed', code: '1;', collected })).toEqual(progressed);
  expect(nextRunState(ready, { type: 'progressed', code: '1;', collected })).toEqual(progressed);
});

test.each([running, ready])('an ended run shows, whether it was said to be running or not: %s', (state) => {
  const ended = { type: 'ended', code: '1;', outcome, begun: 9, milliseconds: 5, isPassing: false } as const;
  expect(nextRunState(state, ended)).toEqual(ended);
});

test('an earlier run is shown as one, and a run that goes on makes way for it', () => {
  const run = { code: '0;', outcome, milliseconds: 1, at: 2, visits: 0, hasItsTrace: true };
  const recalled = nextRunState(running, { type: 'recalled', run });
  expect(recalled).toEqual({ type: 'recalled', ...run });
  expect(nextRunState(recalled, { type: 'started', code: '1;' })).toMatchObject({ before: recalled });
});

test('reset shows what the build computed', () => {
  expect(nextRunState(running, { type: 'reset', built })).toEqual(ready);
});

test('where nothing that runs it can be fetched, what was there before stays, also when it is tried again', () => {
  const unavailable = nextRunState(running, { type: 'notFetched', begun: 9 });
  expect(unavailable).toEqual({ type: 'unavailable', before: ready, begun: 9 });
  expect(settledIn(unavailable)).toBe(ready);
  expect(nextRunState(unavailable, { type: 'started', code: '1;' })).toEqual(running);
});
