import { expect, test } from 'vitest';
import { compiledByBuild } from '../../src/runner/compiledByBuild.ts';

const compiled = { type: 'program', module: '', imports: [] } as const;
const program = { code: '1;', compiled };

test.each([
  ['the code of the author', program, '1;', compiled],
  ['other code', program, '1; ', undefined],
  ['code that nobody compiled', { ...program, compiled: undefined }, '1;', undefined],
] as const)('%s', (_what, block, code, expected) => {
  expect(compiledByBuild(block, code)).toBe(expected);
});
