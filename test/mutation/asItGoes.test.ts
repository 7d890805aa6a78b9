import path from 'node:path';
import { expect, it } from 'vitest';
import { AsItGoesReporter } from './asItGoes.mjs';

it('what went unnoticed is told with its place, its number, and that of all tried before it', () => {
  const reporter = new AsItGoesReporter();
  const fileName = path.resolve('src/engine/a.ts');
  const told = ['Killed', 'Survived', 'Ignored', 'CompileError', 'Timeout', 'NoCoverage'].map((status, i) =>
    reporter.lineOn({
      fileName,
      status,
      replacement: 'a <= b',
      location: { start: { line: i + 1, column: 3 } },
    }),
  );
  expect(told.filter((line) => line !== undefined)).toEqual([
    'not noticed, 1 of 2: src/engine/a.ts:2:3 as a <= b',
    'not noticed, 2 of 4, met by no test: src/engine/a.ts:6:3 as a <= b',
  ]);
});
