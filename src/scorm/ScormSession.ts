import { betterResult, isResult } from './betterResult.ts';
import { entries12 } from './entries12.ts';
import { entries2004, type Places } from './entries2004.ts';
import type { LmsCalls } from './LmsCalls.ts';
import type { LmsAnswer, LmsFault } from './LmsAnswer.ts';
import { placesIn } from './placesIn.ts';
import type { Entry, Report } from './Report.ts';

/** How the platform shows the package. In all but `normal` nothing is written. */
export type Mode = 'normal' | 'browse' | 'review';

export type Opening =
  | { readonly type: 'open'; readonly session: ScormSession }
  | { readonly type: 'refused'; readonly fault: LmsFault };

/** One launch of a package, from the first call to the last. */
export class ScormSession {
  readonly mode: Mode;
  /** What the last session left; empty at the first launch. */
  readonly state: string;
  /** Whether the platform knows of an earlier session, which left a state. */
  readonly isResumed: boolean;
  /** As the platform writes it, most often the family name first; empty when it does not say. */
  readonly learnerName: string;
  /** What went wrong while the state was read. */
  readonly fault: LmsFault | undefined;
  readonly #calls: LmsCalls;
  readonly #begun: number;
  readonly #now: () => number;
  readonly #places: Places;
  /** What the platform has already taken: nothing is sent twice. */
  readonly #taken = new Map<string, string>();
  /** The result that the platform had before this session told any. */
  readonly #found = new Map<string, string>();
  #isOver = false;

  /** @param now milliseconds */
  static open(calls: LmsCalls, now: () => number): Opening {
    const answer = calls.initialize();
    if (answer.type === 'refused' && !isOpenAlready(calls)) return answer;
    return { type: 'open', session: new ScormSession(calls, now) };
  }

  private constructor(calls: LmsCalls, now: () => number) {
    this.#calls = calls;
    this.#now = now;
    this.#begun = now();
    this.mode = modeOf(calls);
    this.learnerName = nameOf(calls);
    const state = calls.get('cmi.suspend_data');
    this.state = state.type === 'done' ? state.value : '';
    this.fault = isFault(state) ? state.fault : undefined;
    this.isResumed = isResumed(calls);
    this.#places = placesIn(calls);
  }

  /**
   * Tells the platform what is new and has it kept. Whatever it refuses, the rest is told all the same. A score or status
   * that it had at opening is never lowered: who lost the work keeps the result.
   */
  report(report: Report): readonly LmsFault[] {
    if (this.mode !== 'normal' || this.#isOver) return [];
    const faults = this.#entries(report).flatMap((entry) => this.#set(entry));
    const kept = this.#calls.commit();
    if (kept.type === 'done') return faults;
    // What was not kept has to be told again.
    this.#taken.clear();
    return [...faults, kept.fault];
  }

  /**
   * The last report and the last call: the platform takes nothing after it.
   *
   * @param report undefined when there is nothing to tell
   */
  finish(report: Report | undefined): readonly LmsFault[] {
    if (this.#isOver) return [];
    const faults = report === undefined ? this.#suspend() : this.report(report);
    this.#isOver = true;
    const ended = this.#calls.terminate();
    return ended.type === 'done' ? faults : [...faults, ended.fault];
  }

  /** An attempt that is not suspended is over: the next one would begin without what could not be read now. */
  #suspend(): readonly LmsFault[] {
    return this.mode === 'normal' ? this.#set([exitOf(this.#calls), 'suspend']) : [];
  }

  #entries(report: Report): readonly Entry[] {
    const milliseconds = this.#now() - this.#begun;
    switch (this.#calls.version) {
      case '1.2':
        return entries12(report, milliseconds);
      case '2004':
        return entries2004(report, milliseconds, this.#places);
    }
  }

  #set([element, asked]: Entry): readonly LmsFault[] {
    const value = isResult(element) ? betterResult(element, this.#foundIn(element), asked) : asked;
    if (this.#taken.get(element) === value) return [];
    const answer = this.#calls.set(element, value);
    if (answer.type === 'refused') return [answer.fault];
    this.#taken.set(element, value);
    return [];
  }

  #foundIn(element: string): string {
    const found = this.#found.get(element) ?? valueIn(this.#calls, element);
    this.#found.set(element, found);
    return found;
  }
}

/**
 * A session that a reload did not end is not opened twice. Whether it is open shows in what can be written. What is
 * written here is written in every session.
 */
function isOpenAlready(calls: LmsCalls): boolean {
  return modeOf(calls) === 'normal' && calls.set(exitOf(calls), 'suspend').type === 'done';
}

/** Where it is said how a session ends. */
function exitOf({ version }: LmsCalls): string {
  return version === '1.2' ? 'cmi.core.exit' : 'cmi.exit';
}

function nameOf(calls: LmsCalls): string {
  return valueIn(calls, calls.version === '1.2' ? 'cmi.core.student_name' : 'cmi.learner_name');
}

/** Not every platform of SCORM 1.2 says so by the word alone. */
function isResumed(calls: LmsCalls): boolean {
  const core = calls.version === '1.2' ? 'cmi.core' : 'cmi';
  return valueIn(calls, `${core}.entry`) === 'resume' || Number(valueIn(calls, `${core}.score.raw`)) > 0;
}

/** Many platforms of SCORM 1.2 have no mode, which is optional there. */
function modeOf(calls: LmsCalls): Mode {
  const said = valueIn(calls, calls.version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode');
  return said === 'browse' || said === 'review' ? said : 'normal';
}

/** Empty where the platform does not say. */
function valueIn(calls: LmsCalls, element: string): string {
  const answer = calls.get(element);
  return answer.type === 'done' ? answer.value : '';
}

/** All but 403: nothing was written there yet. In 1.2 that is an empty text and no error. */
function isFault(answer: LmsAnswer): answer is Extract<LmsAnswer, { type: 'refused' }> {
  return answer.type === 'refused' && answer.fault.code !== '403';
}
