import type { Counts } from './Counts.ts';

/** What a test ran in an engine; the test notes it, and it counts when the test passes. */
export interface EngineRun {
  readonly engine: string;
  readonly version: string;
  readonly ran: Partial<Counts>;
}

declare module 'vitest' {
  interface TaskMeta {
    /** For the table of engines; see `npm run engines`. */
    engineRun?: EngineRun;
  }
}
