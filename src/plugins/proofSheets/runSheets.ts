import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { proofBookSchema, type ProofBook } from '../../cli/exercise/sheets/ProofBook';
import { toolPath } from '../../cli/setUp/toolPath.mjs';

/**
 * Runs `npm run exercise -- sheets`. In a process of its own, which reads the package `derivative` from its source as
 * the command does, and the rules as they are now: this process has loaded both once and for all.
 */
export async function runSheets(siteDir: string): Promise<ProofBook> {
  const main = path.join(siteDir, 'src', 'cli', 'exercise', 'main.ts');
  const running = promisify(execFile)(
    process.execPath,
    [toolPath('tsx'), '--conditions', 'derivative-source', main, 'sheets'],
    { cwd: siteDir, maxBuffer: 64 * 2 ** 20 },
  );
  // A build that stops at something else would leave it proving for minutes.
  const stop = (): void => void running.child.kill();
  process.once('exit', stop);
  const { stdout } = await running.finally(() => process.off('exit', stop));
  return v.parse(proofBookSchema, JSON.parse(stdout));
}
