// @ts-check
// `npm run mutate`: breaks the code on purpose, a little at a time, and lists what no test notices; see README.md.
import { parseArgs } from 'node:util';
import { endWithSentence } from '../../src/cli/setUp/endWithSentence.mjs';
import { isInstalled } from '../../src/cli/setUp/isInstalled.mjs';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { setUp } from '../../src/cli/setUp/setUp.mjs';
import { closingLines } from './closingLines.mjs';
import { mutate } from './mutate.mjs';

/** The rooms that are mutated, one after the other, for each has its own tests. */
const folders = { engine: 'src/engine', exercise: 'src/exercise', derivative: 'src/derivative/src' };

const usage = `npm run mutate -- [file …]

Changes these files alone, or all of ${Object.values(folders).join(', ')}

--sample       a share of the changes, above 0 and at most 1
--seed         which ones that are
--tests        a glob: runs these tests alone
--concurrency  so many changes are tried at once
--fresh        tries again what was tried before
--help         says this`;

await endWithSentence(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      tests: { type: 'string' },
      concurrency: { type: 'string', default: '1' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const sample = { share: Number(values.sample), seed: values.seed };
  if (!(sample.share > 0 && sample.share <= 1)) {
    throw new RangeError(`--sample is a share of the changes, above 0 and at most 1; got ${values.sample}`);
  }
  const isMutated = (/** @type {string} */ file) =>
    Object.values(folders).some((folder) => file.startsWith(`${folder}/`));
  const elsewhere = positionals.find((file) => !isMutated(file));
  if (elsewhere !== undefined) {
    throw new RangeError(
      `${elsewhere} is not in ${Object.values(folders).join(', ')}, for which there are tests to run`,
    );
  }

  process.chdir(repositoryRoot);
  if (!isInstalled(repositoryRoot)) setUp();
  /** @type {import('./closingLines.mjs').MutantResult[]} */
  const results = [];
  for (const [room, folder] of Object.entries(folders)) {
    const files =
      positionals.length > 0
        ? positionals.filter((file) => file.startsWith(`${folder}/`))
        : [`${folder}/**/*.ts`];
    if (files.length === 0) continue;
    const options = {
      sample,
      tests: values.tests,
      concurrency: Number(values.concurrency),
      fresh: values.fresh,
    };
    results.push(...(await mutate(room, files, options)));
  }
  console.log(closingLines(results, Object.values(folders)).join('\n'));
});
