import { sessionTime } from './sessionTime.ts';
import type { Entry, Report, ReportedExercise } from './Report.ts';

/** How long `learner_response` and the descriptions may be. */
export const mostLetters = { answer: 4000, description: 250 } as const;

/** At which number each exercise has its entry in the platform's list; a new one gets the next number. */
export interface Places {
  readonly objective: (id: string) => number;
  readonly interaction: (id: string) => number;
}

/**
 * What a report is in SCORM 2004: beside score and state an objective for each exercise, and an interaction for each that
 * was tried. `failed` is never said of the whole: a learner can try as often as it takes.
 */
export function entries2004(
  { exercises, state }: Report,
  milliseconds: number,
  places: Places,
): readonly Entry[] {
  const passed = exercises.filter(({ result }) => result === 'passed').length;
  const share = passed / exercises.length;
  const isDone = passed === exercises.length;
  return [
    ...(state === undefined ? [] : [['cmi.suspend_data', state] as const]),
    ['cmi.score.min', '0'],
    ['cmi.score.max', String(exercises.length)],
    ['cmi.score.raw', String(passed)],
    // Seven digits are what every platform must take.
    ['cmi.score.scaled', String(Number(share.toFixed(7)))],
    ['cmi.progress_measure', String(Number(share.toFixed(7)))],
    ['cmi.completion_status', isDone ? 'completed' : 'incomplete'],
    ['cmi.success_status', isDone ? 'passed' : 'unknown'],
    ...exercises.flatMap((each) => objectiveEntries(each, places)),
    ...exercises.flatMap((each) => interactionEntries(each, places)),
    ['cmi.session_time', sessionTime('2004', milliseconds)],
    // Also after the last pass: an attempt that is not suspended is over, and the next one begins without the state.
    ['cmi.exit', 'suspend'],
  ];
}

function objectiveEntries({ id, title, result }: ReportedExercise, places: Places): readonly Entry[] {
  const at = `cmi.objectives.${places.objective(id)}`;
  return [
    // An objective has no other part before it has its id.
    [`${at}.id`, id],
    [`${at}.description`, title.slice(0, mostLetters.description)],
    [`${at}.success_status`, result === 'new' ? 'unknown' : result],
    [`${at}.completion_status`, { passed: 'completed', failed: 'incomplete', new: 'not attempted' }[result]],
  ];
}

function interactionEntries(exercise: ReportedExercise, places: Places): readonly Entry[] {
  const { id, title, result, answer, at: judgedAt } = exercise;
  if (result === 'new') return [];
  const at = `cmi.interactions.${places.interaction(id)}`;
  return [
    [`${at}.id`, id],
    // Before the response, whose form hangs on it. Numbers too: the form `numeric` knows no 1e-5.
    [`${at}.type`, 'long-fill-in'],
    [`${at}.objectives.0.id`, id],
    [`${at}.description`, title.slice(0, mostLetters.description)],
    [`${at}.timestamp`, timestamp(judgedAt)],
    [`${at}.result`, result === 'passed' ? 'correct' : 'incorrect'],
    // An answer that found no room in the state is not here any more; the platform still has it.
    ...(answer === '' ? [] : [[`${at}.learner_response`, responseOf(answer)] as const]),
  ];
}

/** The standard takes a zone only behind a fraction of a second, of two digits at most. */
function timestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, -2)}Z`;
}

/**
 * An answer as every platform takes it. The standard has no word against line breaks, but Moodle and others refuse a
 * response of more than one line, and one that begins with a brace, where a language could be named.
 */
function responseOf(answer: string): string {
  const line = answer.trim().replaceAll(/\r\n|[\n\r\u2028\u2029]/g, '⏎');
  return (
    (line.startsWith('{') ? ` ${line}` : line)
      .slice(0, mostLetters.answer)
      // Never half of a letter that takes two places.
      .replace(/[\uD800-\uDBFF]$/, '')
  );
}
