import { expect, it, onTestFinished, vi } from 'vitest';
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
  ['sheets', ['sheets', 'best-delta'], 'sheets has no use for best-delta'],
])('%s refuses what it would leave out', async (_name, args, why) => {
  await expect(command(repositoryRoot, args)).rejects.toThrow(why);
});

it.each([
  ['--help, whatever stands beside it', ['try', 'best-delta', 'a.ts', '--help'], true],
  ['a command that there is not', ['prove', 'best-delta', 'now', 'please'], false],
])('%s is answered with the usage', async (_what, args, isWell) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => {
    log.mockRestore();
  });
  expect(await command(repositoryRoot, args)).toBe(isWell);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('npm run exercise -- check [id]'));
});
