import type { CodeError, OutputEntry } from '../outcome.ts';
import type { Budgets, RunReport } from '../protocol.ts';
import type { Recorder } from './recorder.ts';
import { append } from './ownList.ts';

/** Reports are sent at most this often: a page that gets one message for each line of a flood freezes. */
const batchMilliseconds = 50;

/** Taken before any reader's code runs, which could replace them. */
const schedule = setTimeout.bind(globalThis);
const now = performance.now.bind(performance);

/** Collects what a run prints and records, and sends it in batches. */
export class Reporter {
  readonly #post: (report: RunReport) => void;
  readonly #budgets: Budgets;
  readonly #recorder: Recorder;
  #entries: OutputEntry[] = [];
  #kept = 0;
  #characters = 0;
  #dropped = 0;
  #droppedTold = 0;
  #lastSent = now();
  #isScheduled = false;
  #hasEnded = false;

  constructor(post: (report: RunReport) => void, budgets: Budgets, recorder: Recorder) {
    this.#post = post;
    this.#budgets = budgets;
    this.#recorder = recorder;
  }

  /** An entry of the output log; the text is asked for only while there is room for it. */
  print(level: OutputEntry['level'], text: () => string): void {
    if (this.#kept === this.#budgets.entries || this.#characters >= this.#budgets.outputLength) {
      this.#dropped++;
    } else {
      const kept = text().slice(0, this.#budgets.entryLength);
      this.#kept++;
      this.#characters += kept.length;
      append(this.#entries, { level, text: kept });
    }
    this.sendInTime();
  }

  /** Sends what has come together if the last batch is long enough ago, and else sees that it is sent later. */
  sendInTime(): void {
    if (now() - this.#lastSent >= batchMilliseconds) {
      this.send();
    } else if (!this.#isScheduled) {
      this.#isScheduled = true;
      schedule(() => {
        this.#isScheduled = false;
        this.send();
      }, batchMilliseconds);
    }
  }

  send(): void {
    if (this.#hasEnded) return;
    this.#lastSent = now();
    if (this.#entries.length > 0 || this.#dropped > this.#droppedTold) {
      this.#post({ type: 'output', entries: this.#entries, dropped: this.#dropped });
      this.#entries = [];
      this.#droppedTold = this.#dropped;
    }
    if (this.#recorder.hasNews) this.#post({ type: 'trace', ...this.#recorder.take() });
  }

  /** The last report. Whatever the program still does is not told. */
  end(result: { readonly echo?: string; readonly error?: CodeError }): void {
    this.send();
    this.#hasEnded = true;
    this.#post({ type: 'end', ...result });
  }
}
