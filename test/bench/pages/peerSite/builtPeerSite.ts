import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../../../src/cli/setUp/repositoryRoot.mjs';
import { toolPath } from '../../../../src/cli/setUp/toolPath.mjs';
import { cacheFolder } from '../cacheFolder.ts';
import { lessonFor, type PeerKind } from './lessonFor.ts';

const here = path.join(repositoryRoot, 'test', 'bench', 'pages', 'peerSite');
const lessonFile = path.join(repositoryRoot, 'docs', 'lessons', 'scalar-derivative', 'index.mdx');

/**
 * Builds a lesson with stock Docusaurus, as this repository has it installed, unless the last build was of the
 * same text and packages.
 *
 * @returns the folder of the built site, whose page is `/lesson`
 */
export async function builtPeerSite(kind: PeerKind): Promise<string> {
  const site = path.join(cacheFolder, kind);
  const built = path.join(site, 'build');
  const stamp = path.join(site, 'stamp');
  const lesson = lessonFor(kind, readFileSync(lessonFile, 'utf8'));
  const madeOf = fingerprint([
    lesson,
    ...['stock.config.ts', 'liveCodeblock.config.ts'].map((name) => path.join(here, name)).map(read),
    read(path.join(repositoryRoot, 'package-lock.json')),
  ]);
  if (existsSync(stamp) && read(stamp) === madeOf) return built;
  rmSync(site, { recursive: true, force: true });
  mkdirSync(path.join(site, 'docs'), { recursive: true });
  writeFileSync(path.join(site, 'docs', 'lesson.mdx'), lesson);
  // A page without an icon asks for one in vain, and loses points for it.
  cpSync(
    path.join(repositoryRoot, 'static', 'img', 'logo.svg'),
    path.join(site, 'static', 'img', 'logo.svg'),
  );
  await promisify(execFile)(
    process.execPath,
    [toolPath('docusaurus'), 'build', site, '--config', path.join(here, `${kind}.config.ts`)],
    {
      cwd: repositoryRoot,
      // A build that fails has been seen not to end.
      timeout: 300_000,
      // As our own build has it: KaTeX's fonts in the style sheet would be 100 kB more for every page.
      env: { ...process.env, WEBPACK_URL_LOADER_LIMIT: '0', NO_UPDATE_NOTIFIER: '1' },
    },
  );
  writeFileSync(stamp, madeOf);
  return built;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
