import path from 'node:path';
import { build } from 'esbuild';

/**
 * The folders of the packages of others that a program is bundled from, each once, as absolute paths.
 *
 * @param programs - entry files, as absolute paths
 */
export async function packageFolders(siteDir: string, programs: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...programs],
    absWorkingDir: siteDir,
    outdir: path.join(siteDir, 'build'),
    bundle: true,
    write: false,
    metafile: true,
    conditions: ['derivative-source'],
    logLevel: 'error',
  });
  const folders = Object.keys(metafile.inputs).flatMap((file) => packageFolder(file) ?? []);
  return [...new Set(folders)].sort().map((folder) => path.join(siteDir, folder));
}

/** `a/node_modules/@scope/name/dist/x.js` lies in `a/node_modules/@scope/name`; a file of ours in none. */
export function packageFolder(file: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}
