import worker from '@generated/cage/default/cageWorker';
import type { Compiled } from '../engine/compile/compiled.ts';
import { collect, endingOf, nothingCollected, type Collected } from '../engine/collect.ts';
import type { ExerciseRun } from '../engine/exerciseRun.ts';
import type { Ending, Outcome } from '../engine/outcome.ts';
import { defaultBudgets, type RunReport } from '../engine/protocol.ts';
import { afterPaint } from './afterPaint.ts';
import { Cage } from './cage.ts';

/** How often a running cage is asked whether it lives, and how many questions it may leave unanswered. */
const ping = { everyMilliseconds: 1_000, unanswered: 3 };

/**
 * How long reports wait for each other before they are shown together, in milliseconds: the longer, the more there is to
 * draw again. What was printed is shown with the rest.
 */
const batch = { least: 100, perEvent: 1 / 200, most: 1_000 };

/** A report with as many events is put together with those before at once, and not with many others at the end of a run. */
const longReport = 1_000;

/** Gives a program in the form that a cage can run; gives up when it is told that nobody waits for it any more. */
export type Compile = (stopped: AbortSignal) => Promise<Compiled>;

export interface RunOptions {
  /** Milliseconds after which the run is stopped. */
  readonly deadline: number;
  /** Told what was reported so far, in batches. A short run has ended before its first batch is due. */
  readonly onProgress: (collected: Collected) => void;
  /** The exercise that the program answers, and who is told what the answer does; see `runAnswer`. */
  readonly exercise?: { readonly run: ExerciseRun; readonly onReport: (report: RunReport) => void };
}

export interface Run {
  /** Always resolves: whatever happened is in the outcome's ending. */
  readonly outcome: Promise<Outcome>;
  /** Ends the run at once; what it reported until then is kept. */
  readonly stop: () => void;
}

let spare: Cage | undefined;

/** Has a cage ready, so that the next run starts at once. */
export function warmUp(): void {
  spare ??= new Cage(worker);
}

/** Runs a program in a cage of its own. */
export function run(compile: Compile, { deadline, onProgress, exercise }: RunOptions): Run {
  let collected = nothingCollected;
  let news: RunReport[] = [];
  let isProgressDue = false;
  let cage: Cage | undefined;
  let hasEnded = false;
  const stopped = new AbortController();
  const isOver = (): boolean => hasEnded;
  let finish: (outcome: Outcome) => void;
  const outcome = new Promise<Outcome>((resolve) => {
    finish = resolve;
  });

  const takeNews = (): void => {
    collected = collect(collected, news);
    news = [];
  };
  const end = (ending: Ending): void => {
    if (hasEnded) return;
    hasEnded = true;
    takeNews();
    clearTimeout(timer);
    stopped.abort();
    if (ending.type === 'stopped') {
      cage?.close();
      discardSpare();
    }
    finish({ ...collected, ending });
    // To put a cage away, and to make a new one, costs the page some milliseconds: first the result is painted.
    afterPaint(() => {
      cage?.close();
      warmUp();
    });
  };
  const timer = setTimeout(() => {
    end({ type: 'stopped', reason: 'deadline' });
  }, deadline);

  const start = async (): Promise<void> => {
    // Where no cage is ready yet, it comes up while a program that needs it is compiled.
    warmUp();
    const compiled = await compile(stopped.signal);
    if (isOver()) return;
    if (compiled.type === 'invalid') {
      end({ type: 'failed', error: compiled.error });
      return;
    }
    cage = takeCage();
    await cage.ready;
    if (isOver()) return;
    const request = {
      module: compiled.module,
      imports: compiled.imports,
      budgets: defaultBudgets,
      ...(exercise ? { exercise: exercise.run } : {}),
    };
    cage.run(request, (report) => {
      if (report.type === 'end') {
        end(endingOf(report));
        return;
      }
      exercise?.onReport(report);
      news.push(report);
      if (report.type === 'trace' && report.events.kind.length >= longReport) takeNews();
      if (isProgressDue) return;
      isProgressDue = true;
      const wait = batch.least + collected.trace.events.kind.length * batch.perEvent;
      setTimeout(
        () => {
          if (isOver()) return;
          isProgressDue = false;
          takeNews();
          onProgress(collected);
        },
        Math.min(wait, batch.most),
      );
    });
    watch(cage, isOver, () => {
      end({ type: 'stopped', reason: 'lost' });
    });
  };
  void start();

  return {
    outcome,
    stop: () => {
      end({ type: 'stopped', reason: 'reader' });
    },
  };
}

/** How long a program may burn on whose frame was removed, and a little more, in milliseconds; see `discardSpare`. */
const burnsOn = 2_200;

/**
 * Waits until nothing of the runs before is left. One that was stopped may burn on, and use up the memory of its
 * process, in which the next run would find itself.
 */
export async function untilQuiet(): Promise<void> {
  // The spare that the last run makes ready behind its result, late in a hidden page, goes too.
  await new Promise<void>(afterPaint);
  discardSpare();
  await new Promise((resolve) => setTimeout(resolve, burnsOn));
}

function takeCage(): Cage {
  const cage = spare ?? new Cage(worker);
  spare = undefined;
  return cage;
}

/**
 * Chromium keeps all cages of a page in one process, and lets a loop in a removed frame burn on for two
 * seconds as long as another frame lives there: after a stop the spare goes too.
 */
function discardSpare(): void {
  spare?.close();
  spare = undefined;
}

function watch(cage: Cage, isOver: () => boolean, onLost: () => void): void {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (isOver() || unanswered === ping.unanswered) {
      clearInterval(timer);
      if (!isOver()) onLost();
      return;
    }
    unanswered++;
    cage.ping(() => {
      unanswered = 0;
    });
  }, ping.everyMilliseconds);
}
