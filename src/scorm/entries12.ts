import { sessionTime } from './sessionTime.ts';
import type { Entry, Report } from './Report.ts';

/**
 * What a report is in SCORM 1.2: only what nearly every platform takes. Its one status word has to do for both how far
 * and how well; `failed` is never said, since a platform may end the attempt with it and begin the next one empty, and a
 * learner can try as often as it takes.
 */
export function entries12({ exercises, state }: Report, milliseconds: number): readonly Entry[] {
  const passed = exercises.filter(({ result }) => result === 'passed').length;
  return [
    ...(state === undefined ? [] : [['cmi.suspend_data', state] as const]),
    // In 1.2 a raw score lies between 0 and 100.
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', String(Math.round((passed / exercises.length) * 10_000) / 100)],
    ['cmi.core.lesson_status', passed === exercises.length ? 'passed' : 'incomplete'],
    ['cmi.core.session_time', sessionTime('1.2', milliseconds)],
    // Also after the last pass: an attempt that is not suspended is over, and the next one begins without the state.
    ['cmi.core.exit', 'suspend'],
  ];
}
