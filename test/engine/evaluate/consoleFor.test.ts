import { expect, it } from 'vitest';
import { consoleFor } from '../../../src/engine/evaluate/consoleFor.ts';
import { Recorder } from '../../../src/engine/evaluate/recorder.ts';
import { Reporter } from '../../../src/engine/evaluate/reporter.ts';
import { defaultBudgets, type RunReport } from '../../../src/engine/protocol.ts';

type Console = ReturnType<typeof consoleFor>;

/** What some calls write, with the level in front where it is not `log`. */
function written(use: (console: Console) => void): readonly string[] {
  const texts: string[] = [];
  const post = (report: RunReport): void => {
    if (report.type !== 'output') return;
    const { level, text } = report.entry;
    texts.push(level === 'log' ? text : `${level}: ${text}`);
  };
  use(consoleFor(new Reporter(post, defaultBudgets, new Recorder(defaultBudgets, () => 0))));
  return texts;
}

// The console standard, https://console.spec.whatwg.org, section by section.
it.each<[fact: string, use: (console: Console) => void, texts: readonly string[]]>([
  ['assert is silent where it holds', (c) => c.assert?.(true, 'a'), []],
  ['assert says what fails', (c) => c.assert?.(false, 'a', 1), ['error: Assertion failed a 1']],
  [
    'levels',
    (c) => {
      for (const level of ['log', 'info', 'debug', 'trace', 'dirxml', 'warn', 'error']) c[level]?.(level, 1);
    },
    ['log 1', 'info 1', 'debug 1', 'trace 1', 'dirxml 1', 'warn: warn 1', 'error: error 1'],
  ],
  [
    'dir and table show their first value',
    (c) => {
      c.dir?.([1], 'options');
      c.table?.([2], 'columns');
    },
    ['[1]', '[2]'],
  ],
  [
    'count counts by label, from 1 again after a reset',
    (c) => {
      c.count?.();
      c.count?.('a');
      c.count?.();
      c.countReset?.();
      c.count?.();
      c.count?.('a');
    },
    ['default: 1', 'a: 1', 'default: 2', 'default: 1', 'a: 2'],
  ],
  [
    'groups indent every line, and end',
    (c) => {
      c.group?.('g');
      c.groupCollapsed?.();
      c.log?.('a\nb');
      c.groupEnd?.();
      c.log?.('c');
      c.groupEnd?.();
      c.groupEnd?.();
      c.log?.('d');
    },
    ['g', '    a\n    b', '  c', 'd'],
  ],
  [
    'groups within more than twenty indent no further, and end one by one',
    (c) => {
      for (let i = 0; i < 25; i++) c.group?.();
      c.log?.('a');
      for (let i = 0; i < 5; i++) c.groupEnd?.();
      c.log?.('b');
      c.groupEnd?.();
      c.log?.('c');
    },
    [`${' '.repeat(40)}a`, `${' '.repeat(40)}b`, `${' '.repeat(38)}c`],
  ],
  [
    'a timer that was never started, or has ended, tells nothing',
    (c) => {
      c.timeLog?.('a');
      c.timeEnd?.('a');
    },
    [],
  ],
])('%s', (_, use, texts) => {
  expect(written(use)).toEqual(texts);
});

it('a timer tells its time until it ends', () => {
  const texts = written((c) => {
    c.time?.();
    c.timeLog?.('default', 'more');
    c.timeEnd?.();
    c.timeEnd?.();
  });
  expect(texts).toEqual([
    expect.stringMatching(/^default: \d+\.\d ms more$/),
    expect.stringMatching(/^default: \d+\.\d ms$/),
  ]);
});
