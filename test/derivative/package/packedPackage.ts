import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { npmCommand } from '../../../src/cli/setUp/npmCommand.mjs';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { toolCommand } from '../../../src/cli/setUp/toolCommand.mjs';

/** The package as npm would publish it now, in a folder of its own. */
export interface PackedPackage {
  /** What `npm pack` wrote. */
  readonly tarball: string;
  /** Paths inside the tarball, such as `dist/index.js`. */
  readonly files: readonly string[];
  /** A project that knows nothing of this repository and has the tarball installed. */
  readonly project: string;
  readonly remove: () => void;
}

/**
 * Builds and packs a copy of the package, then installs it elsewhere, so that the tests do not depend on what
 * lies in `dist` and leave nothing behind there.
 */
export function packPackage(): PackedPackage {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'derivative-'));
  const copy = path.join(folder, 'copy');
  const project = path.join(folder, 'project');
  cpSync(path.join(repositoryRoot, 'src', 'derivative'), copy, {
    recursive: true,
    filter: (source) => !/[\\/](dist|node_modules)$/.test(source),
  });
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "private": true, "type": "module" }\n');

  // The types are checked elsewhere; an error in them should fail there alone.
  run(copy, toolCommand('tsc', '-p', 'tsconfig.build.json', '--noCheck'));
  const [packed] = JSON.parse(
    run(copy, npmCommand('pack', '--ignore-scripts', '--json', '--pack-destination', folder)),
  ) as readonly [{ readonly filename: string; readonly files: readonly { readonly path: string }[] }];
  const tarball = path.join(folder, packed.filename);
  run(project, npmCommand('install', '--offline', '--no-audit', '--no-fund', tarball));
  return {
    tarball,
    files: packed.files.map((file) => file.path),
    project,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(cwd: string, [file, ...args]: readonly [string, ...string[]]): string {
  return execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
