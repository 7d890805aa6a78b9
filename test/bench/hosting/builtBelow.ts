import { execFile, execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** Builds the site for an address below a server's top, such as `/sub/`, into a server's root, and compresses it there. */
export async function builtBelow(base: string, root: string): Promise<string> {
  const outDir = path.join(root, base);
  rmSync(root, { recursive: true, force: true });
  // The site's own build, or `npm start`, may be at work beside this one.
  const generated = path.join('.docusaurus', `hosted-${process.pid}`);
  try {
    await promisify(execFile)(
      process.execPath,
      [path.join(repositoryRoot, 'src', 'cli', 'docusaurus.mjs'), 'build', '--out-dir', outDir],
      {
        cwd: repositoryRoot,
        maxBuffer: 64e6,
        timeout: 600_000,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          BASE_URL: base,
          DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated,
        },
      },
    );
  } finally {
    rmSync(path.join(repositoryRoot, generated), { recursive: true, force: true });
  }
  execFileSync(process.execPath, [
    path.join(repositoryRoot, '.config', 'hosting', 'precompress.mjs'),
    outDir,
  ]);
  return outDir;
}
