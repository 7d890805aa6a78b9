import { describe, expect, test } from 'vitest';
import { betterResult, isResult } from '../../src/scorm/betterResult.ts';

describe('what a platform is told of', () => {
  test.each([
    ['cmi.core.score.raw', '100', '50', '100'],
    ['cmi.core.score.raw', '50', '100', '100'],
    ['cmi.core.score.raw', '', '0', '0'],
    ['cmi.core.score.raw', '9', '10', '10'],
    ['cmi.score.scaled', '1', '0.5', '1'],
    ['cmi.progress_measure', '0.5', '0.75', '0.75'],
    ['cmi.core.lesson_status', 'passed', 'incomplete', 'passed'],
    // Some platforms say it by themselves as soon as a page is left.
    ['cmi.core.lesson_status', 'completed', 'incomplete', 'incomplete'],
    ['cmi.core.lesson_status', 'not attempted', 'incomplete', 'incomplete'],
    ['cmi.completion_status', 'completed', 'incomplete', 'completed'],
    ['cmi.success_status', 'passed', 'unknown', 'passed'],
    ['cmi.objectives.3.success_status', 'passed', 'failed', 'passed'],
    ['cmi.objectives.3.success_status', 'failed', 'unknown', 'unknown'],
  ])('%s where it has %j and %j is new is %j', (element, found, value, told) => {
    expect(isResult(element)).toBe(true);
    expect(betterResult(element, found, value)).toBe(told);
  });
});

test.each(['cmi.suspend_data', 'cmi.core.score.max', 'cmi.exit', 'cmi.interactions.0.result'])(
  '%s is told as it is',
  (element) => {
    expect(isResult(element)).toBe(false);
  },
);
