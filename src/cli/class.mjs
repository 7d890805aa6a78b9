// @ts-check
// `npm run class`: installs what is missing, then runs one of the commands of class/main.ts.
import path from 'node:path';
import { isInstalled } from './setUp/isInstalled.mjs';
import { repositoryRoot } from './setUp/repositoryRoot.mjs';
import { run } from './setUp/run.mjs';
import { setUp } from './setUp/setUp.mjs';
import { toolCommand } from './setUp/toolCommand.mjs';

if (!isInstalled(repositoryRoot)) setUp();
const main = path.join(repositoryRoot, 'src', 'cli', 'class', 'main.ts');
const ok = run(toolCommand('tsx', '--conditions', 'derivative-source', main, ...process.argv.slice(2)));
process.exitCode = ok ? 0 : 1;
