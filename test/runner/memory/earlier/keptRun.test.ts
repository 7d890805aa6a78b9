import { expect, test } from 'vitest';
import { parse } from 'valibot';
import { nothingCollected } from '../../../../src/engine/collect.ts';
import type { Ending, Outcome } from '../../../../src/engine/outcome.ts';
import { keptRunSchema } from '../../../../src/runner/memory/earlier/earlier.ts';
import { keptRun, outcomeOf } from '../../../../src/runner/memory/earlier/keptRun.ts';

const kept = (outcome: Partial<Outcome>) =>
  keptRun(
    {
      code: '1;',
      milliseconds: 2,
      outcome: { ...nothingCollected, ending: { type: 'finished' }, ...outcome },
    },
    3,
  );
const lines = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ level: 'log', text: 'x'.repeat(length) }) as const);

test.each([
  ['finished', { type: 'finished', echo: '6.000000000012662' }],
  ['failed', { type: 'failed', error: { name: 'TypeError', message: 'no', line: 2 } }],
  ['stopped', { type: 'stopped', reason: 'deadline' }],
] as const)('a run that %s is the same after it was stored', (_how, ending: Ending) => {
  const run = kept({ ending, output: [{ level: 'warn', text: 'a\nb' }] });
  expect(parse(keptRunSchema, JSON.parse(JSON.stringify(run)))).toEqual(run);
  expect(outcomeOf(run)).toMatchObject({ ending, output: [{ level: 'warn', text: 'a\nb' }] });
});

test.each([
  // 8,000 characters, a line break counted to each line.
  ['short output', lines(10, 10), 10, 0],
  ['output that just fits', lines(80, 99), 80, 0],
  ['long output', lines(100, 99), 80, 20],
])('%s is kept as far as it fits, and the rest is counted', (_what, output, count, dropped) => {
  const run = kept({ output, droppedOutput: 5 });
  expect(run.output).toHaveLength(count);
  expect(run.droppedOutput).toBe(dropped + 5);
});

test('of a giant first line, value or message the beginning is kept', () => {
  expect(kept({ output: lines(1, 1e6) }).output[0]?.text).toHaveLength(8_001);
  const { ending } = kept({ ending: { type: 'finished', echo: 'x'.repeat(1e6) } });
  expect(ending.type === 'finished' ? ending.echo : '').toHaveLength(8_001);
});
