import { syncBuiltinESMExports } from 'node:module';
import workerThreads, { type WorkerOptions } from 'node:worker_threads';
import { afterEach, beforeEach } from 'vitest';

/*
 * The engine runs in worker threads, where the mutants would lie asleep: Stryker says which one is awake, and counts
 * the mutants that a test meets, in a global object of the thread that runs the tests.
 */

/** Stryker’s global object, as far as it is used. */
interface StrykerState {
  readonly activeMutant?: string;
  readonly hitLimit?: number;
  readonly currentTestId?: string;
  readonly mutantCoverage?: { readonly static: Hits; readonly perTest: Record<string, Hits> };
}

/** How often each mutant was met, by its number. */
type Hits = Record<string, number>;

const mostMutants = 50_000;
const key = 'stryker';

/** Run first in every worker. */
const prelude = `{
  const { hits, ...state } = require('node:worker_threads').getEnvironmentData('${key}');
  const mutantCoverage = { static: hits, perTest: {} };
  Object.defineProperty(globalThis, '__stryker__', { value: { ...state, mutantCoverage } });
}
`;

/** Those that a test started and that have not ended. */
const running = new Set<workerThreads.Worker>();

const realm = globalThis as { __stryker__?: StrykerState; hitsInWorkers?: Int32Array };
const state = (realm.__stryker__ ??= {});
// This file runs before every test file, and these share a thread.
const hits = (realm.hitsInWorkers ??= watchedWorkers());

beforeEach(() => {
  // By workers that no test started.
  if (state.mutantCoverage) moveHits(state.mutantCoverage.static);
});

afterEach(async () => {
  // One that is kept, such as the compiler, would have the mutant that was awake when it was started.
  await Promise.all([...running].map((worker) => worker.terminate()));
  const { currentTestId, mutantCoverage } = state;
  if (currentTestId !== undefined && mutantCoverage) moveHits((mutantCoverage.perTest[currentTestId] ??= {}));
});

function moveHits(total: Hits): void {
  for (const [id, count] of hits.entries()) {
    if (count > 0) total[id] = (total[id] ?? 0) + count;
  }
  hits.fill(0);
}

/** From now on every worker gets the state of this thread, and counts into the list that is returned. */
function watchedWorkers(): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * mostMutants));
  class WatchedWorker extends workerThreads.Worker {
    constructor(program: string | URL, options?: WorkerOptions) {
      const { activeMutant, hitLimit } = state;
      workerThreads.setEnvironmentData(key, { activeMutant, hitLimit, hitCount: 0, hits: shared });
      super(options?.eval === true ? prelude + String(program) : program, options);
      running.add(this);
      this.once('exit', () => running.delete(this));
    }
  }
  Object.assign(workerThreads, { Worker: WatchedWorker });
  syncBuiltinESMExports();
  return shared;
}
