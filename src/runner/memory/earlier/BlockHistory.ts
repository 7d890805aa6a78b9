import type { Shelf, Written } from '../shelf/Shelf.ts';
import type { PutAwayReason } from './earlier.ts';
import { earlierKeys, keepEarlier, readEarlier, type KeptEarlier } from './earlierShelf.ts';
import { keptRun, outcomeOf, type EndedRun } from './keptRun.ts';
import type { RecalledRun } from './RecalledRun.ts';
import { RecentOutcomes } from './recentOutcomes.ts';

/** What a block can go back to. */
export class BlockHistory {
  readonly #shelf: Shelf;
  readonly #block: string;
  readonly #now: () => number;
  readonly #outcomes = new RecentOutcomes();
  /** The key of the last run, if a slider ran it in passing. */
  #passing: string | undefined;

  constructor(shelf: Shelf, block: string, now: () => number) {
    this.#shelf = shelf;
    this.#block = block;
    this.#now = now;
  }

  count(): number {
    return earlierKeys(this.#shelf, this.#block).length;
  }

  /** The newest first. */
  read(): readonly KeptEarlier[] {
    return readEarlier(this.#shelf, this.#block);
  }

  /** Of runs in passing, such as a slider’s, the last is kept: they would push out all that the reader wrote. */
  keepRun(run: EndedRun, isPassing: boolean): Written {
    if (isPassing && this.#passing !== undefined) this.#shelf.remove(this.#passing);
    const { key, written } = keepEarlier(this.#shelf, this.#block, keptRun(run, this.#now()));
    this.#passing = isPassing ? key : undefined;
    this.#outcomes.keep(key, run.outcome);
    return written;
  }

  /** Keeps code that makes way, unless it can be gone back to anyway. */
  putAway(code: string, why: PutAwayReason): Written {
    if (this.read().some(({ entry }) => entry.code === code)) return 'kept';
    return keepEarlier(this.#shelf, this.#block, { type: 'away', at: this.#now(), code, why }).written;
  }

  /** What came of a run; undefined for code that was put away without being run. */
  recall({ key, entry }: KeptEarlier): RecalledRun | undefined {
    if (entry.type === 'away') return undefined;
    const { code, milliseconds, at, visits } = entry;
    const whole = this.#outcomes.find(key);
    const outcome = whole ?? outcomeOf(entry);
    return { code, milliseconds, at, visits, outcome, hasItsTrace: whole !== undefined || visits === 0 };
  }
}
