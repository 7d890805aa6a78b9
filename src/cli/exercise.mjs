// @ts-check
// `npm run exercise`: installs what is missing, then runs one of the commands of exercise/main.ts.
import path from 'node:path';
import { isInstalled } from './setUp/isInstalled.mjs';
import { repositoryRoot } from './setUp/repositoryRoot.mjs';
import { run } from './setUp/run.mjs';
import { setUp } from './setUp/setUp.mjs';
import { toolCommand } from './setUp/toolCommand.mjs';

if (!isInstalled(repositoryRoot)) setUp();
const main = path.join(repositoryRoot, 'src', 'cli', 'exercise', 'main.ts');
const command = toolCommand('tsx', '--conditions', 'derivative-source', main, ...process.argv.slice(2));
// `new` asks for what was not said.
process.exitCode = run(command, { asks: true }) ? 0 : 1;
