import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { lessonsVariable, type PackageOptions } from './packageOptions.ts';
import { siteKey } from './siteKey.ts';

/** How many built sites are kept. */
const most = 4;

/** After so many milliseconds nobody works at a draft any more: its command was ended. */
const longestBuild = 3_600_000;

/**
 * The folder of the site that packages with these lessons hold. It is built once, and again when its sources have changed.
 *
 * @throws {Error} when the build fails, with what it said
 */
export async function builtSite(siteDir: string, options: PackageOptions): Promise<string> {
  const cache = path.join(siteDir, 'node_modules', '.cache', 'lms-sites');
  const folder = path.join(cache, siteKey(siteDir, options));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  console.log(`Building the pages of ${options.lessons.join(', ')} …`);
  // Another command may build at the same moment: each finds all of a site or none of it.
  const draft = `${folder}.${process.pid}`;
  await build(siteDir, draft, options);
  forgetOldest(cache);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function build(siteDir: string, outDir: string, { lessons }: PackageOptions): Promise<void> {
  const command = path.join(siteDir, 'src', 'cli', 'docusaurus.mjs');
  // A build of the whole site, or `npm start`, may be at work beside this one.
  const generated = path.join('.docusaurus', `lms-${process.pid}`);
  try {
    await promisify(execFile)(
      process.execPath,
      [command, 'build', '--config', '.config/docusaurus.lms.config.ts', '--out-dir', outDir],
      {
        cwd: siteDir,
        maxBuffer: 64e6,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          [lessonsVariable]: lessons.join(','),
          DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated,
        },
      },
    );
  } catch (error) {
    rmSync(outDir, { recursive: true, force: true });
    throw new Error(`The site of the package could not be built.\n${saidBy(error)}`, { cause: error });
  } finally {
    rmSync(path.join(siteDir, generated), { recursive: true, force: true });
  }
}

/** What a command that failed wrote. */
function saidBy(error: unknown): string {
  const { stdout, stderr } = error as Partial<Record<'stdout' | 'stderr', string>>;
  return stdout === undefined && stderr === undefined ? String(error) : `${stdout ?? ''}${stderr ?? ''}`;
}

function forgetOldest(cache: string): void {
  const made = (name: string): number => statSync(path.join(cache, name)).mtimeMs;
  const oldestFirst = readdirSync(cache)
    .filter((name) => /^[\da-f]{32}$/.test(name))
    .sort((a, b) => made(a) - made(b));
  const drafts = readdirSync(cache).filter(
    (name) => /^[\da-f]{32}\.\d+$/.test(name) && made(name) < Date.now() - longestBuild,
  );
  for (const name of [...drafts, ...oldestFirst.slice(0, Math.max(0, oldestFirst.length - most + 1))]) {
    rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}
