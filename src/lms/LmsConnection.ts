import type { CourseExercise } from '../engine/placedExercise.ts';
import { ObservedState } from '../runner/memory/ObservedState.ts';
import { isExerciseKey } from '../runner/memory/exerciseKey.ts';
import type { Shelf } from '../runner/memory/shelf/Shelf.ts';
import { findApi, type SearchedWindow } from '../scorm/findApi.ts';
import { LmsCalls } from '../scorm/LmsCalls.ts';
import type { LmsFault } from '../scorm/LmsAnswer.ts';
import type { Report } from '../scorm/Report.ts';
import { ScormSession } from '../scorm/ScormSession.ts';
import { stateLimit } from '../scorm/stateLimit.ts';
import type { ClassPackage } from '../classes/ClassPackage.ts';
import type { LmsStanding, LostWork } from './LmsStanding.ts';
import { reportedExercises } from './reportOf.ts';
import { packWork } from './state/packWork.ts';
import { unpackWork, type UnpackedWork } from './state/unpackWork.ts';
import { workOn } from './state/workOn.ts';
import { workShelf } from './state/workShelf.ts';

export interface ConnectionOptions extends ClassPackage {
  readonly course: readonly CourseExercise[];
  /** The page's own window. */
  readonly window: SearchedWindow;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * How long a draft may wait for the next report. A verdict does not wait; what a page says as it goes away does not reach
 * every platform, since browsers end the requests that some of them make then.
 */
const draftMilliseconds = 30_000;

/** A package and the platform that shows it: takes the learner's work over, and reports what becomes of it. */
export class LmsConnection {
  /** Where the page keeps work from now on. */
  readonly shelf: Shelf;
  /** What the learner is told. */
  readonly observed: ObservedState<{ readonly standing: LmsStanding }>;
  readonly #options: ConnectionOptions;
  readonly #session: ScormSession | undefined;
  readonly #limit: number;
  /**
   * Whether nothing is told: the work of the last session is lost, and what the platform knows of it is not overwritten
   * with nothing before the learner has begun anew.
   */
  #isHeldBack: boolean;
  #isReportDue = false;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    const found = findApi(options.window, options.version);
    this.#limit = stateLimit[found?.version ?? options.version];
    const opening = found && ScormSession.open(new LmsCalls(found), options.now);
    this.#session = opening?.type === 'open' ? opening.session : undefined;
    const unpacked = unpackWork(this.#session?.state ?? '');
    const content = {
      work: unpacked.type === 'work' ? unpacked.work : undefined,
      learnerName: this.#session?.learnerName ?? '',
    };
    this.shelf = workShelf(content, (key) => {
      if (isExerciseKey(key)) {
        this.#isHeldBack = false;
        this.#reportSoon();
      } else this.#draftTimer ??= setTimeout(() => this.report(), draftMilliseconds);
    });
    const lost = this.#session && lostWork(this.#session, unpacked);
    this.#isHeldBack = lost !== undefined;
    this.observed = new ObservedState({ standing: standingAtFirst(opening, lost) });
    // At once, so that a platform that keeps nothing is known before anybody works.
    this.report();
  }

  /** Tells the platform how things stand, unless it shows the package in a mode that keeps nothing. */
  report(): void {
    if (this.#isHeldBack) return;
    this.#tell((session, report) => session.report(report));
  }

  /** To be called when the page goes away. */
  finish(): void {
    if (this.#isHeldBack) this.#session?.finish(undefined);
    else this.#tell((session, report) => session.finish(report));
  }

  #reportSoon(): void {
    if (this.#isReportDue) return;
    this.#isReportDue = true;
    queueMicrotask(() => {
      this.#isReportDue = false;
      this.report();
    });
  }

  #tell(how: (session: ScormSession, report: Report) => readonly LmsFault[]): void {
    const session = this.#session;
    const { standing } = this.observed.get();
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    if (session === undefined) return;
    const { plan, course } = this.#options;
    const work = workOn(this.shelf);
    const exercises = reportedExercises(plan.exercises, course, work);
    const packed = packWork(work, this.#limit);
    // Without room the state of the last report stays.
    const faults = how(session, { exercises, state: packed?.text });
    if (standing.type !== 'open') return;
    this.observed.update({
      standing: {
        ...standing,
        reported: {
          passed: exercises.filter(({ result }) => result === 'passed').length,
          count: exercises.length,
          faults,
          room: packed ? { type: 'found', omitted: packed.omitted } : { type: 'none' },
        },
      },
    });
  }
}

function standingAtFirst(
  opening: ReturnType<typeof ScormSession.open> | undefined,
  lost: LostWork | undefined,
): LmsStanding {
  if (opening === undefined) return { type: 'absent' };
  if (opening.type === 'refused') return opening;
  const { mode } = opening.session;
  if (mode !== 'normal') return { type: 'looking', mode };
  return { type: 'open', lost, reported: undefined };
}

function lostWork({ fault, isResumed }: ScormSession, { type }: UnpackedWork): LostWork | undefined {
  if (fault !== undefined) return { type: 'refused', fault };
  if (type === 'damaged') return { type };
  return type === 'none' && isResumed ? { type: 'missing' } : undefined;
}
