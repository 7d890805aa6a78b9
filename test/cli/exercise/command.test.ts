import { expect, it } from 'vitest';
import { command } from '../../../src/cli/exercise/command.ts';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

it.each(['0', '-1', '1.5', 'many', ''])(
  '--seeds %s is refused: with no seed every exercise is proved',
  async (seeds) => {
    await expect(command(repositoryRoot, ['check', `--seeds=${seeds}`])).rejects.toThrow(
      `--seeds takes a whole number from 1; got ${seeds}`,
    );
  },
);

it.each([
  ['check', ['check', 'best-delta', 'central-difference'], 'check has no use for central-difference'],
  ['try', ['try', 'best-delta', 'a.ts', 'b.ts'], 'try has no use for b.ts'],
])('%s refuses what it would leave out', async (_name, args, why) => {
  await expect(command(repositoryRoot, args)).rejects.toThrow(why);
});
