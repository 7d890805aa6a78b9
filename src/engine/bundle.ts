import path from 'node:path';
import { build } from 'esbuild';

/** The programs that run in a worker of their own, each bundled into one text. */
export type WorkerProgram = 'cageWorker' | 'compileWorker' | 'nodeCompiler' | 'nodeWorker';

/**
 * Bundles one of the engine's worker programs with everything it needs, `derivative` from its source included.
 *
 * @param siteDir - the repository's root
 */
export async function bundleWorker(siteDir: string, program: WorkerProgram): Promise<string> {
  const inNode = program.startsWith('node');
  const result = await build({
    entryPoints: [path.join(siteDir, 'src', 'engine', `${program}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    // Its own scope: Node runs the text of a worker as a script, whose functions a program would see as its own.
    format: 'iife',
    platform: inNode ? 'node' : 'browser',
    target: 'es2022',
    conditions: ['derivative-source'],
    legalComments: 'none',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`bundling ${program} produced no file`);
  return file.text;
}
