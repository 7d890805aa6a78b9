import { expect, it } from 'vitest';
import { runStage } from './runStage.mjs';

const node = (program: string) => [process.execPath, '--eval', program] as const;

it.each([
  { stage: 'whose commands end well', commands: () => [node('1'), node('2')], failed: 0 },
  {
    stage: 'with one command that ends badly',
    commands: () => [node('process.exit(3)'), node('2')],
    failed: 1,
  },
  { stage: 'whose command is killed', commands: () => [node('process.kill(process.pid, 9)')], failed: 1 },
  { stage: 'whose command does not exist', commands: () => [['/nowhere/tool'] as const], failed: 1 },
  {
    stage: 'that cannot even name its commands',
    commands: () => {
      throw new Error('No such tool.');
    },
    failed: 1,
  },
])('a stage $stage counts as one check, $failed failed', async ({ commands, failed }) => {
  const { tally } = await runStage({ name: 'stage', cores: 1, commands }, {});
  expect(tally).toEqual({ passed: 1 - failed, failed, skipped: 0 });
});

it('every command of a stage runs, and what they print is kept', async () => {
  const commands = () => [node('console.error("first"); process.exit(1)'), node('console.log("second")')];
  const { output } = await runStage({ name: 'stage', cores: 1, commands }, {});
  expect(output).toBe('first\nsecond\n');
});

// Windows has no process groups to end.
it.skipIf(process.platform === 'win32')(
  'a program that a command leaves behind does not hold the stage up',
  async () => {
    const leavesOneBehind = `require('node:child_process').spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref()`;
    const { tally } = await runStage(
      { name: 'stage', cores: 1, commands: () => [node(leavesOneBehind)] },
      {},
    );
    expect(tally.passed).toBe(1);
  },
);
