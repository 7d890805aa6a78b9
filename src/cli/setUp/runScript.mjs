// @ts-check
import path from 'node:path';
import { endWithSentence } from './endWithSentence.mjs';
import { isInstalled } from './isInstalled.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { run } from './run.mjs';
import { setUp } from './setUp.mjs';
import { toolCommand } from './toolCommand.mjs';

/**
 * Installs what is missing, then runs a script in TypeScript with what stands behind `npm run … --`. It reads the package
 * `derivative` from its source.
 *
 * @param {string} script from the repository's top
 */
export function runScript(script) {
  // Who is not at the top was called by no npm, which goes there and says by this where its caller stands.
  if (path.relative(repositoryRoot, process.cwd()) !== '') process.env.INIT_CWD = process.cwd();
  void endWithSentence(() => {
    // Where all is there it prints nothing: what is printed may be JSON.
    if (!isInstalled(repositoryRoot)) setUp();
    const command = toolCommand('tsx', '--conditions', 'derivative-source', script, ...process.argv.slice(2));
    // `npm run exercise -- new` asks for what was not said.
    process.exitCode = run(command, { asks: true }) ? 0 : 1;
  });
}
