import { formatLog } from './formatLog.ts';
import type { Reporter } from './reporter.ts';

type Log = (...values: readonly unknown[]) => void;

/** The console that a program gets: each call becomes one entry of the output log. */
export function consoleFor(reporter: Reporter): Readonly<Record<string, Log>> {
  let indent = '';
  const counts = new Map<string, number>();
  const write =
    (level: 'log' | 'warn' | 'error'): Log =>
    (...values) => {
      reporter.print(level, () => indented(formatLog(values), indent));
    };
  const log = write('log');
  const openGroup: Log = (...values) => {
    log(...values);
    indent += '  ';
  };
  return {
    log,
    info: log,
    debug: log,
    dir: (value) => {
      log(value);
    },
    table: (value) => {
      log(value);
    },
    trace: log,
    warn: write('warn'),
    error: write('error'),
    assert: (condition, ...values) => {
      if (!condition) write('error')('Assertion failed', ...values);
    },
    count: (label = 'default') => {
      const name = String(label);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      log(`${name}: ${String(count)}`);
    },
    group: openGroup,
    groupCollapsed: openGroup,
    groupEnd: () => {
      indent = indent.slice(2);
    },
  };
}

function indented(text: string, indent: string): string {
  return indent === '' ? text : text.replace(/^/gm, indent);
}
