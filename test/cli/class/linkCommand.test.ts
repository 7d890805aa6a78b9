import { afterEach, expect, test, vi } from 'vitest';
import { command } from '../../../src/cli/class/command.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const told = [
  'This link works on this machine only: --site takes the address that your site has for others.',
];

test.each([
  ['without --site', [], told],
  ['with an address of the machine itself', ['--site', 'http://127.0.0.1:3000/'], told],
  ['with the address of a published site', ['--site', 'https://example.org/nudge'], []],
])('%s it is told whether the link works on this machine only', async (_, site, said) => {
  vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  await command(['link', '--name', 'Sheet 3', '--exercises', 'best-delta', ...site]);
  expect(error.mock.calls.flat()).toEqual(said);
});
