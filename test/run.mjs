// @ts-check
// `npm test`: makes the clone ready, runs every stage, ends with the line `N passed, N failed`.
// What stands behind `npm test --` is told by `npm test -- --help`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../src/cli/setUp/repositoryRoot.mjs';
import { setUp } from '../src/cli/setUp/setUp.mjs';
import { runStage } from './run/runStage.mjs';
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
  /** @type {Map<string, StageResult>} */
  const results = new Map();
  // One core each: they take no longer together than the longest of them.
  const reading = new Map(
    chosen
      .filter((stage) => 'onlyReads' in stage && stage.onlyReads)
      .map((stage) => [stage.name, timed(stage, browsers.env)]),
  );
  for (const stage of chosen) {
    process.stdout.write(`${stage.name} … `);
    const problem = stage.name === 'browser' ? whyNoBrowserTests(browsers, results.get('build')) : undefined;
    const { result, seconds } = problem
      ? { result: problem, seconds: 0 }
      : await (reading.get(stage.name) ?? timed(stage, browsers.env));
    results.set(stage.name, result);
    console.log(`${inWords(result.tally)} (${seconds.toFixed(1)} s)`);
    if (result.tally.failed > 0 || result.tally.passed === 0) console.log(`${result.output.trimEnd()}\n`);
    if (stage.name === 'browser') for (const note of browsers.notes) console.log(`  ${note}`);
  }
  return [...results.values()].map(({ tally }) => tally).reduce(add, nothing);
}

/**
 * @param {import('./run/stages.mjs').Stage} stage
 * @param {Readonly<Record<string, string>>} env
 */
async function timed(stage, env) {
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
