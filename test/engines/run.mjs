// @ts-check
// `npm run engines`: runs in Chromium, Firefox and WebKitGTK, with the built site, what has to come out alike in all
// of them, and writes the table that docs/reference/engines.mdx shows. `npm test` leaves that table alone.
// `npm run engines -- hostile/webkit` runs one part again; the rest of the table stays.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { endWithSentence } from '../../src/cli/setUp/endWithSentence.mjs';
import { npmCommand } from '../../src/cli/setUp/npmCommand.mjs';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { run } from '../../src/cli/setUp/run.mjs';
import { setUp } from '../../src/cli/setUp/setUp.mjs';
import { toolCommand } from '../../src/cli/setUp/toolCommand.mjs';
import { setUpBrowsers } from '../run/setUpBrowsers.mjs';
import { parts } from './parts.mjs';

const all = parts.map(({ file }) => file);
const usage = `npm run engines -- [part …]

Runs these parts alone, and leaves the others in the table as they are: ${all.join(', ')}
--help    says this`;

await endWithSentence(async () => {
  const { values, positionals: asked } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(usage);
    return;
  }
  const unknown = asked.find((file) => !all.includes(file));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".\n\n${usage}`);
  if (!(await runParts(asked.length === 0 ? all : asked))) process.exitCode = 1;
});

/** @param {readonly string[]} files of tests, without where they lie */
async function runParts(files) {
  setUp();
  const { env, notes, problem } = await setUpBrowsers({ fetchesWebKit: true });
  for (const lack of problem === undefined ? notes : [problem]) console.log(lack);
  const isBuilt =
    existsSync(path.join(repositoryRoot, 'build', 'index.html')) || run(npmCommand('run', 'build'));
  // Also what `npm test` spares an engine.
  Object.assign(process.env, env, { NUDGE_ENGINES: 'everything' });
  return (
    isBuilt &&
    problem === undefined &&
    run(
      toolCommand(
        'vitest',
        'run',
        ...['--config', 'test/vitest.config.ts', '--project', 'browser'],
        ...['--reporter=default', '--reporter=./test/engines/reporter.ts'],
        ...files.map((file) => `test/browser/${file}.test.ts`),
      ),
    )
  );
}
