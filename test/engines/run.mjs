// @ts-check
// `npm run engines`: runs in Chromium, Firefox and WebKitGTK, with the built site, what has to come out alike in all
// of them, and writes the table that docs/reference/engines.mdx shows. `npm test` leaves that table alone.
// `npm run engines -- hostile/webkit` runs one part again; the rest of the table stays.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { npmCommand } from '../../src/cli/setUp/npmCommand.mjs';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { run } from '../../src/cli/setUp/run.mjs';
import { setUp } from '../../src/cli/setUp/setUp.mjs';
import { toolCommand } from '../../src/cli/setUp/toolCommand.mjs';
import { setUpBrowsers } from '../run/setUpBrowsers.mjs';
import { parts } from './parts.mjs';

const asked = process.argv.slice(2);
const all = parts.map(({ file }) => file);
const unknown = asked.find((file) => !all.includes(file));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; the parts are ${all.join(', ')}.`);
const files = asked.length === 0 ? all : asked;

setUp();
const { env, notes, problem } = await setUpBrowsers({ fetchesWebKit: true });
for (const lack of problem === undefined ? notes : [problem]) console.log(lack);
const isBuilt =
  existsSync(path.join(repositoryRoot, 'build', 'index.html')) || run(npmCommand('run', 'build'));
// Also what `npm test` spares an engine.
Object.assign(process.env, env, { NUDGE_ENGINES: 'everything' });
const ok =
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
  );
process.exitCode = ok ? 0 : 1;
