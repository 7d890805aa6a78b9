import { expect, test } from 'vitest';
import { placementsIn } from '../../../src/cli/exercise/placementsIn.ts';

const fence = '```';

test.each([
  ['in prose', 'Before.\n\n  <Exercise id="a">', [{ id: 'a', file: 'x.mdx', line: 3, column: 3 }]],
  ['behind code in its line', '`code` <Exercise id="a">', [{ id: 'a', file: 'x.mdx', line: 1, column: 8 }]],
  ['in inline code', 'Write `<Exercise id="a">` into the page.', []],
  ['in inline code with backticks', 'Write ``<Exercise id="`">`` into the page.', []],
  ['in a fence', `${fence}mdx\n<Exercise id="a">\n${fence}`, []],
  ['in a longer fence', `${fence}${fence}\n${fence}\n<Exercise id="a">\n${fence}${fence}`, []],
])('an exercise %s', (_, text, placements) => {
  expect(placementsIn('x.mdx', text)).toEqual(placements);
});
