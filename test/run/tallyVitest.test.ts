import { expect, it } from 'vitest';
import { tallyVitest } from './tallyVitest.mjs';

const file = (status: string, ...tests: readonly string[]): object => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it.each([
  {
    run: 'of three tests that pass',
    files: [file('passed', 'passed', 'passed'), file('passed', 'passed')],
    endedWell: true,
    expected: { passed: 3, failed: 0, skipped: 0 },
  },
  {
    run: 'with a failing, a skipped and a planned test',
    files: [file('failed', 'passed', 'failed', 'skipped', 'todo')],
    endedWell: false,
    expected: { passed: 1, failed: 1, skipped: 2 },
  },
  {
    run: 'with a file that cannot be loaded',
    files: [file('failed'), file('passed', 'passed')],
    endedWell: false,
    expected: { passed: 1, failed: 1, skipped: 0 },
  },
  {
    run: 'with a test that never finished',
    files: [file('passed', 'passed', 'pending')],
    endedWell: false,
    expected: { passed: 1, failed: 1, skipped: 0 },
  },
  {
    run: 'whose tests pass but which ends badly',
    files: [file('passed', 'passed')],
    endedWell: false,
    expected: { passed: 1, failed: 1, skipped: 0 },
  },
  { run: 'without a test', files: [], endedWell: true, expected: { passed: 0, failed: 1, skipped: 0 } },
  {
    run: 'that skips every test',
    files: [file('passed', 'skipped')],
    endedWell: true,
    expected: { passed: 0, failed: 1, skipped: 1 },
  },
])('a run $run counts so', ({ files, endedWell, expected }) => {
  expect(tallyVitest(JSON.stringify({ testResults: files }), endedWell)).toEqual(expected);
});

it('a run that left no report counts as one failure', () => {
  expect(tallyVitest(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
