import { expect, test } from 'vitest';
import { blockNamed } from '../../../src/engine/block/blockNamed.ts';

const fence = '```';
const block = (info: string, code = '1;'): string => `Text.\n\n${fence}${info}\n${code}\n${fence}\n`;

test.each([
  ['ts live title="A walk"', '1;'],
  // The words stand in any order.
  ['ts title="A walk" fails live', '1;'],
  ['ts live cells="7-9" title=" A walk "', '1;'],
  ['ts live title="Another"', undefined],
  // Whoever runs it says what is wrong with it.
  ["ts live title='A walk'", undefined],
  // A listing that nobody runs.
  ['ts title="A walk"', undefined],
  ['js live title="A walk"', undefined],
])('in a fence %s the block “A walk” has the code %j', (info, code) => {
  expect(blockNamed(block(info), 'A walk')?.code).toBe(code);
});

test('a title of one word needs no quotes', () => {
  expect(blockNamed(block('ts live title=Walk'), 'Walk')?.code).toBe('1;');
});

test('a fence that cannot be read does not hide those below it', () => {
  const page = block('ts live titel="Walk"', 'no;') + block('ts live title="Walk"');
  expect(blockNamed(page, 'Walk')?.code).toBe('1;');
});

test('a block that a longer fence shows is none', () => {
  const shown = `${fence}${fence}md\n${block('ts live title="A walk"', 'shown;')}${fence}${fence}\n`;
  expect(blockNamed(shown + block('ts live title="A walk"', 'run;'), 'A walk')?.code).toBe('run;');
});
