// @ts-check
// `npm run class`: one of the commands of class/command.ts.
import { runScript } from './setUp/runScript.mjs';

runScript('src/cli/class/main.ts');
