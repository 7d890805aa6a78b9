import { formatLog } from './formatLog.ts';
import type { Reporter } from './reporter.ts';

type Log = (...values: readonly unknown[]) => void;

/** So many groups indent; those in them do not. */
const deepestIndented = 20;

const now = performance.now.bind(performance);

/**
 * The console that a program gets in place of the browser's: each call becomes one entry of the output log.
 * Methods that are about a console's window, such as `clear`, do nothing.
 */
export function consoleFor(reporter: Reporter): Readonly<Record<string, Log>> {
  let depth = 0;
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  const write = (level: 'log' | 'warn' | 'error', values: readonly unknown[]): void => {
    reporter.print(level, () => indented(formatLog(values), depth));
  };
  const log: Log = (...values) => {
    write('log', values);
  };
  const first: Log = (value) => {
    write('log', [value]);
  };
  const openGroup: Log = (...values) => {
    if (values.length > 0) write('log', values);
    depth++;
  };
  const tellTime: Log = (label = 'default', ...values) => {
    const start = starts.get(String(label));
    if (start !== undefined) log(`${String(label)}: ${(now() - start).toFixed(1)} ms`, ...values);
  };
  return {
    log,
    info: log,
    debug: log,
    trace: log,
    dir: first,
    dirxml: log,
    table: first,
    clear: () => undefined,
    warn: (...values) => {
      write('warn', values);
    },
    error: (...values) => {
      write('error', values);
    },
    assert: (condition, ...values) => {
      if (!condition) write('error', ['Assertion failed', ...values]);
    },
    count: (label = 'default') => {
      const name = String(label);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      log(`${name}: ${String(count)}`);
    },
    countReset: (label = 'default') => {
      counts.delete(String(label));
    },
    time: (label = 'default') => {
      starts.set(String(label), now());
    },
    timeLog: tellTime,
    timeEnd: (label = 'default') => {
      tellTime(label);
      starts.delete(String(label));
    },
    group: openGroup,
    groupCollapsed: openGroup,
    groupEnd: () => {
      depth = Math.max(0, depth - 1);
    },
  };
}

function indented(text: string, depth: number): string {
  return depth === 0 ? text : text.replace(/^/gm, '  '.repeat(Math.min(depth, deepestIndented)));
}
