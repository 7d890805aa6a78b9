import type { Picture } from '../../trace/picture.ts';
import type { CodeError, OutputEntry } from '../outcome.ts';
import type { Budgets, RunReport } from '../protocol.ts';
import { firstLines } from './firstLines.ts';
import type { Recorder } from './recorder.ts';

/**
 * What a program did before it fell into an endless loop must have left it by then, so entries are sent one
 * by one (their budget bounds the messages) and so are the first events. Later events and the counts of what
 * is dropped come in batches: a page that gets a message for each line of a flood freezes.
 */
const eventsSentAtOnce = 500;
const batchMilliseconds = 50;

/** Taken before any reader's code runs, which could replace them. */
const schedule = setTimeout.bind(globalThis);
const now = performance.now.bind(performance);

/** Sends what a run prints and records, as it happens and within the budgets. */
export class Reporter {
  readonly #post: (report: RunReport) => void;
  readonly #budgets: Budgets;
  readonly #recorder: Recorder;
  #lines = 0;
  #characters = 0;
  #events = 0;
  #dropped = 0;
  #droppedSent = 0;
  #lastBatch = now();
  #isScheduled = false;
  #hasEnded = false;

  constructor(post: (report: RunReport) => void, budgets: Budgets, recorder: Recorder) {
    this.#post = post;
    this.#budgets = budgets;
    this.#recorder = recorder;
    recorder.onEvent = (isKept) => {
      this.#sendInTime(isKept && this.#events < eventsSentAtOnce);
    };
  }

  /** An entry of the output log; the text is asked for only while there is room for it. */
  print(level: OutputEntry['level'], text: () => string): void {
    if (this.#hasEnded) return;
    const whole = this.#hasRoom() ? text() : undefined;
    // A getter that was read for the text may have printed, too.
    if (whole === undefined || !this.#hasRoom()) {
      this.#dropped++;
      this.#sendInTime(false);
      return;
    }
    const kept = firstLines(whole, this.#budgets.lines - this.#lines, this.#budgets.entryLength);
    this.#lines += kept.lines;
    this.#characters += kept.text.length;
    this.#post({ type: 'output', entry: { level, text: kept.text } });
    if (kept.more === 0) return;
    this.#dropped += kept.more;
    this.#sendInTime(false);
  }

  #hasRoom(): boolean {
    return this.#lines < this.#budgets.lines && this.#characters < this.#budgets.outputLength;
  }

  /** From now on whatever the program does is not told. */
  close(): void {
    this.#sendBatch();
    this.#hasEnded = true;
  }

  picture(picture: Picture): void {
    this.#post({ type: 'picture', picture });
  }

  /** The last report. */
  end(result: { readonly echo?: string; readonly error?: CodeError }): void {
    this.close();
    this.#post({ type: 'end', ...result });
  }

  #sendInTime(atOnce: boolean): void {
    if (atOnce || now() - this.#lastBatch >= batchMilliseconds) {
      this.#sendBatch();
    } else if (!this.#isScheduled) {
      this.#isScheduled = true;
      schedule(() => {
        this.#isScheduled = false;
        this.#sendBatch();
      }, batchMilliseconds);
    }
  }

  #sendBatch(): void {
    if (this.#hasEnded) return;
    const { arrays, events } = this.#recorder.take();
    if (events.kind.length > 0) this.#post({ type: 'trace', arrays, events });
    this.#events += events.kind.length;
    const dropped = this.#dropped + this.#recorder.dropped;
    this.#lastBatch = now();
    if (dropped === this.#droppedSent) return;
    this.#droppedSent = dropped;
    this.#post({ type: 'dropped', output: this.#dropped, events: this.#recorder.dropped });
  }
}
