import type { RecordedPart } from '../exercise/record/Recording.ts';
import type { Picture } from '../trace/picture.ts';
import type { TraceEvents, TracedArray } from '../trace/trace.ts';
import type { ImportedName } from './compile/compiled.ts';
import type { ExerciseRun } from './exerciseRun.ts';
import type { CodeError, OutputEntry } from './outcome.ts';

/** How much of a run is kept. What comes after is counted, not kept, and the run goes on. */
export interface Budgets {
  /** Lines of the output log; an entry has at least one. */
  readonly lines: number;
  /** Characters of one entry. */
  readonly entryLength: number;
  /** Characters of the whole output log. */
  readonly outputLength: number;
  /** Events of the trace, 19 bytes each. */
  readonly events: number;
  /** Elements of all traced arrays together. */
  readonly elements: number;
}

export const defaultBudgets: Budgets = {
  lines: 2_000,
  entryLength: 10_000,
  outputLength: 200_000,
  // The gradient of 100,000 elements: seven events a visit. The page holds them as columns, some 14 MB.
  events: 720_000,
  elements: 300_000,
};

/** What starts a run. */
export interface RunRequest {
  readonly module: string;
  readonly imports: readonly ImportedName[];
  readonly budgets: Budgets;
  /** The exercise that the program answers, if it does. */
  readonly exercise?: ExerciseRun;
}

/** What a run says while it goes on. `end` is always the last report of a run that was not stopped. */
export type RunReport =
  | { readonly type: 'output'; readonly entry: OutputEntry }
  | { readonly type: 'trace'; readonly arrays: readonly TracedArray[]; readonly events: TraceEvents }
  | { readonly type: 'picture'; readonly picture: Picture }
  /** What the program's answer to an exercise did. */
  | { readonly type: 'recorded'; readonly part: RecordedPart }
  /** It has no function of the name that the exercise gives. */
  | { readonly type: 'noAnswer' }
  /** How much was not kept since the run began. */
  | { readonly type: 'dropped'; readonly output: number; readonly events: number }
  | { readonly type: 'end'; readonly echo?: string; readonly error?: CodeError };
