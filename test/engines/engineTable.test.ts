import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countAll } from './countAll.ts';
import { engineTableFile, engineTableSchema } from './EngineTable.ts';

const { all, engines } = v.parse(engineTableSchema, JSON.parse(readFileSync(engineTableFile, 'utf8')));
const toMend = 'The table of engines is not of today’s lessons, exercises and programs: run npm run engines.';

describe('the table of engines', () => {
  it('counts the blocks, exercises, programs and results that there are', async () => {
    expect(all, toMend).toEqual(await countAll());
    // It bundles every exercise.
  }, 60_000);

  it('has the three engines', () => {
    expect(
      engines.map(({ name }) => name),
      toMend,
    ).toEqual(['Chromium', 'Firefox', 'WebKitGTK']);
  });

  it.each(engines)('$name has passed everything', ({ passed }) => {
    expect(passed, toMend).toEqual(all);
  });
});
