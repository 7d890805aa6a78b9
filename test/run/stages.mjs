// @ts-check
import { npmCommand } from '../../src/cli/setUp/npmCommand.mjs';
import { toolCommand } from '../../src/cli/setUp/toolCommand.mjs';

/** @typedef {import('../../src/cli/setUp/npmCommand.mjs').Command} Command */
/**
 * A stage either runs commands, and counts as one check, or runs a project of `test/vitest.config.ts`, and
 * counts as many checks as that has tests. Those that only read the code run beside each other.
 *
 * @typedef {{ readonly name: string, readonly commands: () => readonly Command[], readonly onlyReads?: boolean }} CommandStage
 * @typedef {{ readonly name: string, readonly vitestProject: string }} VitestStage
 * @typedef {CommandStage | VitestStage} Stage
 */

/**
 * What `npm test` runs, in this order. The commands are looked up late, when the install is done.
 *
 * @type {readonly Stage[]}
 */
export const stages = [
  { name: 'format', onlyReads: true, commands: () => [toolCommand('prettier', '--check', '.')] },
  {
    name: 'lint',
    onlyReads: true,
    commands: () => [
      toolCommand('eslint', '--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'),
      toolCommand('stylelint', '--allow-empty-input', 'src/**/*.css'),
    ],
  },
  {
    name: 'types',
    onlyReads: true,
    commands: () => [
      toolCommand('tsc', '-p', 'tsconfig.json', '--noEmit'),
      toolCommand('tsc', '-p', 'src/derivative/tsconfig.build.json', '--noEmit'),
    ],
  },
  { name: 'unit', vitestProject: 'unit' },
  { name: 'lessons', vitestProject: 'lessons' },
  { name: 'exercises', vitestProject: 'exercises' },
  { name: 'build', commands: () => [npmCommand('run', 'build')] },
  { name: 'browser', vitestProject: 'browser' },
];
