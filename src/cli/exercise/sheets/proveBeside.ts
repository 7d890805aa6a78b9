import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { proofSheetSchema, type ProofSheet } from '../../../exercise/proof/ProofSheet.ts';
import { repositoryRoot } from '../../setUp/repositoryRoot.mjs';
import { toolPath } from '../../setUp/toolPath.mjs';

const program = path.join(repositoryRoot, 'src', 'cli', 'exercise', 'sheets', 'prover.ts');

/**
 * Proves exercises several at a time: each core has a process, which takes the next one when it is done with one. Threads
 * would share their time, and rule E09 asks how much of it a run takes.
 *
 * @param files of the exercises, from the site's top
 * @returns the sheet of each file
 */
export async function proveBeside(
  siteDir: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, ProofSheet>> {
  const sheets = new Map<string, ProofSheet>();
  const left = files.values();
  const provers = Array.from({ length: Math.min(availableParallelism(), files.length) }, () =>
    // What this process was started with, such as another compiler of TypeScript, is not for that one.
    fork(toolPath('tsx'), ['--conditions', 'derivative-source', program, siteDir], {
      execArgv: [],
      // What an exercise prints is no part of the JSON that this process may print.
      stdio: ['ignore', 2, 'inherit', 'ipc'],
    }),
  );
  const work = async (prover: ChildProcess): Promise<void> => {
    const ended = once(prover, 'exit').then(() => {
      throw new Error('A process that proves exercises ended before it was done.');
    });
    // It is ended at last, which is no fault then.
    ended.catch(() => undefined);
    for (const file of left) {
      prover.send(file);
      const [sheet] = (await Promise.race([once(prover, 'message'), ended])) as readonly unknown[];
      sheets.set(file, v.parse(proofSheetSchema, sheet));
    }
  };
  try {
    await Promise.all(provers.map(work));
  } finally {
    provers.forEach((prover) => prover.kill());
  }
  return sheets;
}
