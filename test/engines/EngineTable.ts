import path from 'node:path';
import * as v from 'valibot';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { countsSchema } from './Counts.ts';

/** What the page “Three engines” shows. */
export const engineTableSchema = v.object({
  /** The day of the last run. */
  date: v.pipe(v.string(), v.isoDate()),
  system: v.string(),
  /** Of Node, which all engines are compared with. */
  node: v.string(),
  /** How many there are. */
  all: countsSchema,
  /** How many of them passed in each engine. */
  engines: v.array(v.object({ name: v.string(), version: v.string(), passed: countsSchema })),
});

export type EngineTable = v.InferOutput<typeof engineTableSchema>;

/** Where the table is kept. */
export const engineTableFile = path.join(repositoryRoot, 'docs', 'reference', 'engines.json');
