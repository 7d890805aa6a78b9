// @ts-check
// `npm run exercise`: one of the commands of exercise/command.ts.
import { runScript } from './setUp/runScript.mjs';

runScript('src/cli/exercise/main.ts');
