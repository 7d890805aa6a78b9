// @ts-check
// `npm run bench`: measures and prints one report; see bench.ts.
import { runScript } from '../../src/cli/setUp/runScript.mjs';

runScript('test/bench/bench.ts');
