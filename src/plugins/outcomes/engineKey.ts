import path from 'node:path';
import { build } from 'esbuild';
import { hashOf } from '../../cli/diskCache/hashOf';

/**
 * A name for all that what a program shows hangs on besides the program: the engine and `derivative` with every
 * package inside them, the code here that starts the engine and collects what it says, and Node.
 *
 * @param worker the bundled text of the engine's `nodeWorker.ts`
 */
export async function engineKey(siteDir: string, worker: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(siteDir, 'src', 'engine', 'runInNode.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    conditions: ['derivative-source'],
    legalComments: 'none',
  });
  return hashOf(worker, ...outputFiles.map(({ text }) => text), process.version, process.arch);
}
