// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toolCommand } from '../../src/cli/setUp/toolCommand.mjs';
import { capture } from './capture.mjs';
import { nothing } from './tally.mjs';
import { tallyVitest } from './tallyVitest.mjs';

/** @typedef {{ readonly tally: import('./tally.mjs').Tally, readonly output: string }} StageResult */

/**
 * Runs one stage to its end. Whatever goes wrong on the way, such as a tool that is not there or a report cut
 * off in the middle, fails this stage and lets the next ones run.
 *
 * @param {import('./stages.mjs').Stage} stage
 * @param {Readonly<Record<string, string>>} env added to ours
 * @returns {Promise<StageResult>}
 */
export async function runStage(stage, env) {
  try {
    return await ('commands' in stage ? runCommands(stage.commands(), env) : runVitest(stage, env));
  } catch (error) {
    return { tally: { ...nothing, failed: 1 }, output: String(error) };
  }
}

/**
 * @param {readonly import('./stages.mjs').Command[]} commands
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<StageResult>}
 */
async function runCommands(commands, env) {
  let ok = true;
  let output = '';
  for (const command of commands) {
    const result = await capture(command, env);
    ok &&= result.ok;
    output += result.output;
  }
  return { tally: { ...nothing, [ok ? 'passed' : 'failed']: 1 }, output };
}

/**
 * @param {import('./stages.mjs').VitestStage} stage
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<StageResult>}
 */
async function runVitest({ vitestProject, cores }, env) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-test-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const { ok, output } = await capture(
      toolCommand(
        'vitest',
        'run',
        ...['--config', 'test/vitest.config.ts', '--project', vitestProject],
        `--maxWorkers=${cores}`, // by itself it leaves one core idle
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
        '--allowOnly=false', // a forgotten `.only` would silence every other test
      ),
      env,
    );
    const report = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined;
    return { tally: tallyVitest(report, ok), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
