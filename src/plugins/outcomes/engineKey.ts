import path from 'node:path';
import { build } from 'esbuild';
import { hashOf } from '../../cli/diskCache/hashOf';
import type { NodeEngine } from '../../engine/nodeEngine';

/**
 * A name for all that what a program shows hangs on besides the program: the engine and `derivative` with every
 * package inside them, the code here that starts the engine and collects what it says, and Node.
 */
export async function engineKey(siteDir: string, { compiler, worker }: NodeEngine): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(siteDir, 'src', 'engine', 'runInNode.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    conditions: ['derivative-source'],
    legalComments: 'none',
  });
  return hashOf(compiler, worker, ...outputFiles.map(({ text }) => text), process.version, process.arch);
}
