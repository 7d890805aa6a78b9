import { parsePart } from '../exercise/record/parsePart.ts';
import type { Attempt } from '../exercise/record/Recording.ts';
import { attemptFrom } from './attemptFrom.ts';
import type { ExerciseRun } from './exerciseRun.ts';
import type { NodeEngine } from './nodeEngine.ts';
import type { RunReport } from './protocol.ts';
import { reportsInNode } from './reportsInNode.ts';

/**
 * Has a program answer an exercise, in a worker thread.
 *
 * The thread keeps loops and crashes away, not somebody with bad intentions: hand-ins of strangers are run in the
 * page's cage.
 */
export async function attemptInNode(
  engine: NodeEngine,
  source: string,
  exercise: ExerciseRun,
  deadline: number,
): Promise<Attempt> {
  const { reports, ending } = await reportsInNode(engine, { source, exercise }, deadline, readPart);
  return attemptFrom(exercise, reports, ending);
}

function readPart(message: RunReport): RunReport | undefined {
  if (message.type !== 'recorded') return message;
  const part = parsePart(message.part);
  return part && { type: 'recorded', part };
}
