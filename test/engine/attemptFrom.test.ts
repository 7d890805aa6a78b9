import { expect, it } from 'vitest';
import { attemptFrom } from '../../src/engine/attemptFrom.ts';
import type { Ending } from '../../src/engine/outcome.ts';
import type { RunReport } from '../../src/engine/protocol.ts';
import type { Attempt } from '../../src/exercise/record/Recording.ts';

const printed: RunReport = { type: 'output', entry: { level: 'log', text: 'a' } };
const part = { type: 'case', group: 'held', check: 'a', number: 0, calls: [] } as const;
const recorded: RunReport = { type: 'recorded', part };
const error = { name: 'TypeError', message: 'no', line: 2 };

it.each<[reports: readonly RunReport[], ending: Ending, attempt: Attempt]>([
  [[printed, recorded], { type: 'finished' }, { type: 'recorded', parts: [part] }],
  [[recorded, recorded], { type: 'finished' }, { type: 'recorded', parts: [part, part] }],
  [[printed], { type: 'finished' }, { type: 'recorded', parts: [] }],
  [[printed, { type: 'noAnswer' }], { type: 'finished' }, { type: 'missing', name: 'slope' }],
  [[recorded], { type: 'failed', error }, { type: 'failed', fault: error }],
  [[recorded], { type: 'stopped', reason: 'deadline' }, { type: 'stopped', reason: 'deadline' }],
])('%j that ended as %j: %j', (reports, ending, attempt) => {
  expect(attemptFrom({ entry: 'slope' }, reports, ending)).toEqual(attempt);
});
