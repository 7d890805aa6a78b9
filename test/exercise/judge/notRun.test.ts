import { expect, it } from 'vitest';
import central from '../../../docs/lessons/scalar-derivative/central-difference.exercise.ts';
import { sentenceText } from '../../../src/exercise/feedback/Sentence.ts';
import { judge } from '../../../src/exercise/judge/judge.ts';
import type { Attempt } from '../../../src/exercise/record/Recording.ts';

/** Code that was never asked, or not to the end: on which step of the ladder it fails, and what is said. */
const attempts: readonly (readonly [
  attempt: Attempt,
  rung: string,
  says: string,
  line: number | undefined,
])[] = [
  [
    { type: 'failed', fault: { name: 'SyntaxError', message: 'unexpected }', line: 3 } },
    'code',
    'SyntaxError: unexpected }',
    3,
  ],
  [{ type: 'failed', fault: { name: 'Error', message: 'no' } }, 'code', 'Error: no', undefined],
  [
    { type: 'missing', name: 'central' },
    'code',
    'Your code has no function named central: keep the name that the exercise gives.',
    undefined,
  ],
  [{ type: 'stopped', reason: 'reader' }, 'stopped', 'Stopped before it was checked.', undefined],
  [
    { type: 'stopped', reason: 'deadline' },
    'stopped',
    'Your code did not end in time: look for a loop that never ends.',
    undefined,
  ],
  [{ type: 'stopped', reason: 'lost' }, 'stopped', 'Your code used more memory than there is.', undefined],
];

it.each(attempts)('%j fails on the step "%s"', (attempt, rung, says, line) => {
  const verdict = judge(central, attempt, { seed: '1', parameters: ['f', 'x', 'h'] });
  if (verdict.type !== 'failed') throw new Error(verdict.type);
  expect(verdict.checks).toEqual([]);
  expect(verdict.held).toEqual({ passed: 0, total: Object.keys(central.held).length });
  expect(verdict.feedback.rung).toBe(rung);
  expect(verdict.feedback.line).toBe(line);
  expect(verdict.feedback.sentences.map((each) => sentenceText(each))).toEqual([says]);
});
