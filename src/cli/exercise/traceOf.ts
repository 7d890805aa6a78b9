import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNode } from '../../engine/runInNode.ts';
import type { PredictionExercise } from '../../exercise/Exercise.ts';
import type { Placement } from '../../exercise/proof/Subject.ts';
import type { Trace } from '../../trace/trace.ts';
import { blockCode } from './blockCode.ts';

export interface TraceOptions {
  readonly siteDir: string;
  readonly placements: readonly Placement[];
  /** The bundled text of the engine's `nodeWorker.ts`. */
  readonly worker: string;
  /** Milliseconds. */
  readonly deadline: number;
}

/** The trace that a prediction is about; undefined where its page has no such block. */
export async function traceOf(
  { id, block }: PredictionExercise,
  { siteDir, placements, worker, deadline }: TraceOptions,
): Promise<Trace | undefined> {
  const page = placements.find((placement) => placement.id === id)?.file;
  const code = page && blockCode(readFileSync(path.join(siteDir, page), 'utf8'), block);
  return code === undefined ? undefined : (await runInNode(worker, code, deadline)).trace;
}
