import { afterAll, expect, test, vi } from 'vitest';
import { nothingCollected } from '../../src/engine/collect.ts';
import type { Ending } from '../../src/engine/outcome.ts';
import { momentText } from '../../src/runner/memory/momentText.ts';
import { nothingRemembered } from '../../src/runner/memory/MemoryState.ts';
import type { RunState } from '../../src/runner/runState.ts';
import { statusText } from '../../src/runner/statusText.ts';

// Not replaced: other test files have read the module before, in the same thread.
vi.stubGlobal('document', { documentElement: { lang: 'en' } });
afterAll(() => {
  vi.unstubAllGlobals();
});

const outcome = (ending: Ending) => ({ ...nothingCollected, ending });
const built: RunState = { type: 'built', outcome: outcome({ type: 'finished' }) };
const ended = (milliseconds: number): RunState => ({
  type: 'ended',
  code: 'run;',
  outcome: outcome({ type: 'finished' }),
  begun: 0,
  milliseconds,
  isPassing: false,
});
const recalled: RunState = {
  type: 'recalled',
  code: 'run;',
  outcome: outcome({ type: 'stopped', reason: 'reader' }),
  milliseconds: 1,
  at: 7,
  visits: 3,
  hasItsTrace: true,
};
const draft = { ...nothingRemembered, found: { code: 'mine;', original: 'lesson;', at: 5 } };

test.each([
  ['the page as it was built', built, 'lesson;', null, 'Ready'],
  [
    'a draft that was found',
    built,
    'mine;',
    draft,
    `Your draft of ${momentText(5)} is shown; the output here is that of the lesson’s own code`,
  ],
  ['a draft that was edited on', built, 'mine too;', draft, 'Ready'],
  [
    'a run that could not be fetched',
    { type: 'unavailable', before: built, begun: 0 },
    'lesson;',
    null,
    'Not run: what runs a program cannot be fetched now. Try again when you are on-line.',
  ],
  ['a short run, to the tenth', ended(9.94), 'run;', null, 'Finished in 9.9 ms'],
  ['a longer run', ended(12.3), 'run;', null, 'Finished in 12 ms'],
  ['a run that was edited', ended(12.3), 'other;', null, 'Edited: run again to see what it prints now'],
  ['an earlier run', recalled, 'run;', null, `The run of ${momentText(7)}: Stopped after step 3`],
  [
    'an earlier run from before the page was opened',
    { ...recalled, hasItsTrace: false },
    'run;',
    null,
    `The run of ${momentText(7)}: Stopped after step 3. Its trace was not kept: run again to see it`,
  ],
  [
    'an earlier run that the limit ended within a walk',
    { ...recalled, outcome: outcome({ type: 'stopped', reason: 'deadline' }), milliseconds: 10_000 },
    'run;',
    null,
    `The run of ${momentText(7)}: Stopped after step 3: the time limit of 10.0 s is over`,
  ],
  ['an earlier run that was edited', recalled, 'other;', null, 'Edited: run again to see what it prints now'],
] as const)('%s', (_what, state, code, remembered, text) => {
  expect(statusText(state, code, remembered)).toBe(text);
});
