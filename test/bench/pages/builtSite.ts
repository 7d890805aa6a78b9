import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { npmCommand } from '../../../src/cli/setUp/npmCommand.mjs';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** What the site is built from. */
const sources: readonly string[] = [
  '.config',
  'docs',
  'docusaurus.config.ts',
  'package-lock.json',
  'package.json',
  'sidebars.ts',
  'src',
  'static',
  'tsconfig.json',
];

/** What the build itself writes among them. */
const generated: readonly string[] = [
  'docs/reference/derivative',
  'docs/reference/glossary',
  'src/derivative/dist',
];

let built: string | undefined;

/**
 * The folder of the built site. It is built anew where something was saved since: figures of a site that is no more would
 * be told of the one that is there. One run of the bench measures one site, and what it saves itself is its report.
 *
 * @throws {Error} where it cannot be built
 */
export function builtSite(): string {
  if (built === undefined) {
    const why = whyBuild(repositoryRoot);
    if (why !== undefined) build(why);
    built = path.join(repositoryRoot, 'build');
  }
  return built;
}

/** Why a site has to be built before it is measured, if it has. */
export function whyBuild(siteDir: string): string | undefined {
  const page = path.join(siteDir, 'build', 'index.html');
  if (!existsSync(page)) return 'it is not built';
  const { mtimeMs } = statSync(page);
  // Folders count too: taking a file away changes nothing else.
  const later = sources
    .flatMap((name) => [name, ...namesBelow(siteDir, name)])
    .filter((name) => !generated.some((folder) => name === folder || name.startsWith(`${folder}/`)))
    .find((name) => statSync(path.join(siteDir, name)).mtimeMs > mtimeMs);
  return later && `${later} was saved after it was built`;
}

function namesBelow(siteDir: string, name: string): readonly string[] {
  const folder = path.join(siteDir, name);
  if (!statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (below) => `${name}/${below.split(path.sep).join('/')}`,
  );
}

function build(why: string): void {
  console.error(`Building the site: ${why} …`);
  const [npm, ...args] = npmCommand('run', 'build');
  // Nothing on the output, which may be JSON.
  const { status } = spawnSync(npm, args, { cwd: repositoryRoot, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the site could not be built, as it says above');
}
