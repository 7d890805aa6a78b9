/**
 * What a program finds in the cage besides the language, as TypeScript declarations: no more than
 * `src/engine/harden.ts` keeps, so that the name of a thing which is not there is a type error.
 */
export const cageDeclarations = `
interface Console {
  /** Prints the values as one entry of the output. */
  log(...values: readonly unknown[]): void;
  /** Prints the values as one entry of the output. */
  info(...values: readonly unknown[]): void;
  /** Prints the values as one entry of the output. */
  debug(...values: readonly unknown[]): void;
  /** Prints the values as one entry of the output. */
  trace(...values: readonly unknown[]): void;
  /** Prints the values as a warning. */
  warn(...values: readonly unknown[]): void;
  /** Prints the values as an error; the program goes on. */
  error(...values: readonly unknown[]): void;
  /** Prints one value. */
  dir(value: unknown): void;
  /** Prints the values as one entry of the output. */
  dirxml(...values: readonly unknown[]): void;
  /** Prints one value. */
  table(value: unknown): void;
  /** Does nothing: the output of a run stays. */
  clear(): void;
  /** Prints an error unless the condition holds; the program goes on. */
  assert(condition: unknown, ...values: readonly unknown[]): void;
  /** Prints how often it was called with this label. */
  count(label?: string): void;
  /** Begins to count a label anew. */
  countReset(label?: string): void;
  /** Begins to take the time under a label. */
  time(label?: string): void;
  /** Prints the time since \`time\` was called with this label. */
  timeLog(label?: string, ...values: readonly unknown[]): void;
  /** Prints the time since \`time\` was called with this label, and ends it. */
  timeEnd(label?: string): void;
  /** Prints the values and indents what follows. */
  group(...values: readonly unknown[]): void;
  /** Prints the values and indents what follows. */
  groupCollapsed(...values: readonly unknown[]): void;
  /** Ends the indentation of the last group. */
  groupEnd(): void;
}
declare var console: Console;

interface Performance {
  /** Milliseconds since the program's worker was started, with a fraction. */
  now(): number;
}
declare var performance: Performance;

/** Calls back once, after some milliseconds. @returns the number that \`clearTimeout\` takes */
declare function setTimeout<T extends readonly unknown[]>(callback: (...values: T) => void, milliseconds?: number, ...values: T): number;
/** Takes back what \`setTimeout\` began. */
declare function clearTimeout(timer: number | undefined): void;
/** Calls back again and again. @returns the number that \`clearInterval\` takes */
declare function setInterval<T extends readonly unknown[]>(callback: (...values: T) => void, milliseconds?: number, ...values: T): number;
/** Takes back what \`setInterval\` began. */
declare function clearInterval(timer: number | undefined): void;
/** Calls back as soon as the code that runs now is done. */
declare function queueMicrotask(callback: () => void): void;
/** A deep copy of plain data. */
declare function structuredClone<T>(value: T): T;
declare var self: typeof globalThis;
`;
