// @ts-check
// `npm run bench`: installs what is missing, then measures and prints one report; see bench.ts.
import path from 'node:path';
import { isInstalled } from '../../src/cli/setUp/isInstalled.mjs';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { run } from '../../src/cli/setUp/run.mjs';
import { setUp } from '../../src/cli/setUp/setUp.mjs';
import { toolCommand } from '../../src/cli/setUp/toolCommand.mjs';

// What it would print has no place in `--json`, and the bench reads the package from its source.
if (!isInstalled(repositoryRoot)) setUp();
const bench = path.join(repositoryRoot, 'test', 'bench', 'bench.ts');
const ok = run(toolCommand('tsx', '--conditions', 'derivative-source', bench, ...process.argv.slice(2)));
process.exitCode = ok ? 0 : 1;
