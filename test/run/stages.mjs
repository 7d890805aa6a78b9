// @ts-check
import { npmCommand } from '../../src/cli/setUp/npmCommand.mjs';
import { toolCommand } from '../../src/cli/setUp/toolCommand.mjs';

/** @typedef {import('../../src/cli/setUp/npmCommand.mjs').Command} Command */
/**
 * A stage either runs commands, and counts as one check, or runs a project of `test/vitest.config.ts`, and
 * counts as many checks as that has tests. It says how many cores it can keep busy: stages of one core run beside each other.
 *
 * @typedef {{ readonly name: string, readonly cores: 1 | 2, readonly commands: () => readonly Command[] }} CommandStage
 * @typedef {{ readonly name: string, readonly cores: 1 | 2, readonly vitestProject: string }} VitestStage
 * @typedef {CommandStage | VitestStage} Stage
 */

/**
 * What `npm test` runs. It starts them in this order: of those of one core the longest first, so that no core is left over
 * at their end. The commands are looked up late, when the install is done.
 *
 * @type {readonly Stage[]}
 */
export const stages = [
  {
    name: 'lint',
    cores: 1,
    commands: () => [
      toolCommand('eslint', '--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'),
      toolCommand('stylelint', '--allow-empty-input', 'src/**/*.css'),
    ],
  },
  { name: 'lessons', cores: 1, vitestProject: 'lessons' },
  { name: 'exercises', cores: 1, vitestProject: 'exercises' },
  {
    name: 'types',
    cores: 1,
    commands: () => [
      toolCommand('tsc', '-p', 'tsconfig.json', '--noEmit'),
      toolCommand('tsc', '-p', 'src/derivative/tsconfig.build.json', '--noEmit'),
    ],
  },
  { name: 'format', cores: 1, commands: () => [toolCommand('prettier', '--check', '.')] },
  { name: 'unit', cores: 2, vitestProject: 'unit' },
  // Takes over what `exercises` has proved.
  { name: 'build', cores: 2, commands: () => [npmCommand('run', 'build')] },
  { name: 'browser', cores: 2, vitestProject: 'browser' },
];
