// @ts-check
// `npm test`: makes the clone ready, runs every stage, ends with the line `N passed, N failed`.
// What stands behind `npm test --` is told by `npm test -- --help`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../src/cli/setUp/repositoryRoot.mjs';
import { setUp } from '../src/cli/setUp/setUp.mjs';
import { runStage } from './run/runStage.mjs';
import { seats } from './run/seats.mjs';
import { setUpBrowsers } from './run/setUpBrowsers.mjs';
import { stages } from './run/stages.mjs';
import { add, inWords, nothing } from './run/tally.mjs';

/** @typedef {import('./run/runStage.mjs').StageResult} StageResult */

const usage = `npm test -- [--only <stage,stage,…>] [--webkit]

--only    runs these stages alone: ${stages.map(({ name }) => name).join(', ')}
--webkit  also fetches WebKitGTK where it is missing, to run the browser tests in it
--help    says this`;

try {
  const { help, ...options } = readOptions();
  if (help) console.log(usage);
  else report(await runAll(chosenStages(options.only), options.webkit));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  report({ ...nothing, failed: 1 });
}

function readOptions() {
  return parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      only: { type: 'string' },
      webkit: { type: 'boolean', default: false },
    },
  }).values;
}

/** @param {import('./run/tally.mjs').Tally} total */
function report(total) {
  console.log(inWords(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** @param {string | undefined} only */
function chosenStages(only) {
  if (only === undefined) return stages;
  const names = only.split(',');
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no stage "${unknown}"; the stages are ${stages.map(({ name }) => name).join(', ')}.`,
    );
  }
  return stages.filter(({ name }) => names.includes(name));
}

/**
 * @param {typeof stages} chosen
 * @param {boolean} fetchesWebKit
 */
async function runAll(chosen, fetchesWebKit) {
  setUp();
  const browsers = chosen.some(({ name }) => name === 'browser')
    ? await setUpBrowsers({ fetchesWebKit })
    : { env: {}, notes: [] };
  const seated = seats(2);
  /** @type {StageResult | undefined} */
  let build;
  /** @param {typeof stages[number]} stage */
  const run = async (stage) => {
    const problem = stage.name === 'browser' ? whyNoBrowserTests(browsers, build) : undefined;
    const timed = problem ? { result: problem, seconds: 0 } : await runTimed(stage, browsers.env);
    if (stage.name === 'build') build = timed.result;
    return timed;
  };
  const running = chosen.map((stage) => ({ name: stage.name, ended: seated(stage.cores, () => run(stage)) }));
  let sum = nothing;
  for (const { name, ended } of running) {
    process.stdout.write(`${name} … `);
    const { result, seconds } = await ended;
    sum = add(sum, result.tally);
    console.log(`${inWords(result.tally)} (${seconds.toFixed(1)} s)`);
    if (result.tally.failed > 0 || result.tally.passed === 0) console.log(`${result.output.trimEnd()}\n`);
    if (name === 'browser') for (const note of browsers.notes) console.log(`  ${note}`);
  }
  return sum;
}

/**
 * @param {import('./run/stages.mjs').Stage} stage
 * @param {Readonly<Record<string, string>>} env
 */
async function runTimed(stage, env) {
  const startedAt = performance.now();
  const result = await runStage(stage, env);
  return { result, seconds: (performance.now() - startedAt) / 1000 };
}

/**
 * The result of the browser tests where they cannot run at all.
 *
 * @param {import('./run/setUpBrowsers.mjs').Browsers} browsers
 * @param {StageResult | undefined} build
 * @returns {StageResult | undefined}
 */
function whyNoBrowserTests({ problem }, build) {
  if (problem !== undefined) return { tally: { ...nothing, failed: 1 }, output: problem };
  if (build !== undefined && build.tally.failed > 0) {
    return { tally: { ...nothing, skipped: 1 }, output: 'Not run: the build failed.' };
  }
  if (!existsSync(path.join(repositoryRoot, 'build', 'index.html'))) {
    return {
      tally: { ...nothing, failed: 1 },
      output: 'There is no build to test: npm test -- --only build,browser',
    };
  }
  return undefined;
}
