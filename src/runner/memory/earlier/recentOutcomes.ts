import type { Outcome } from '../../../engine/outcome.ts';

/** Events of all kept traces together: some ten megabytes. */
const keptEvents = 400_000;

/** Outcomes of this page's own runs, whole with their traces, by the key of the run; the oldest go first. */
export class RecentOutcomes {
  readonly #outcomes = new Map<string, Outcome>();

  keep(key: string, outcome: Outcome): void {
    this.#outcomes.set(key, outcome);
    for (const old of this.#outcomes.keys()) {
      if (old === key || this.#events() <= keptEvents) break;
      this.#outcomes.delete(old);
    }
  }

  find(key: string): Outcome | undefined {
    return this.#outcomes.get(key);
  }

  #events(): number {
    return [...this.#outcomes.values()].reduce((sum, { trace }) => sum + trace.events.kind.length, 0);
  }
}
