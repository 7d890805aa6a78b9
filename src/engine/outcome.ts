import type { Picture } from '../trace/picture.ts';
import type { Trace } from '../trace/trace.ts';

/** What is wrong with the reader's code, and where in the reader's own TypeScript. */
export interface CodeError {
  /** `TypeError`, `SyntaxError`, … or `Error` for a thrown value that is none. */
  readonly name: string;
  readonly message: string;
  /** Counted from 1; absent when no engine can tell (a thrown string has no position). */
  readonly line?: number;
}

/** One entry of the output log. */
export interface OutputEntry {
  /** `error` and `warn` are the console's; `print` and every other console method write to `log`. */
  readonly level: 'log' | 'warn' | 'error';
  readonly text: string;
}

/** How a run ended. `echo` is the value of the last expression, as a notebook cell shows it. */
export type Ending =
  | { readonly type: 'finished'; readonly echo?: string }
  | { readonly type: 'failed'; readonly error: CodeError }
  | { readonly type: 'stopped'; readonly reason: 'reader' | 'deadline' | 'lost' };

/** All that is left of a run: plain data, the same from the page's cage and from the build. */
export interface Outcome {
  readonly output: readonly OutputEntry[];
  /** Lines that were cut off an entry, and one for each entry that came after the output budget was spent. */
  readonly droppedOutput: number;
  readonly trace: Trace;
  /** In the order in which the block asks for them; none before a program has come to its end. */
  readonly pictures: readonly Picture[];
  readonly ending: Ending;
}
