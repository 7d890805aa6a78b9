import { expect, test } from 'vitest';
import { placementsIn } from '../../../src/cli/exercise/placementsIn.ts';

const fence = '```';

test.each([
  ['in prose', 'Before.\n\n  <Exercise id="a">', [{ id: 'a', file: 'x.mdx', line: 3, column: 3 }]],
  ['behind code in its line', '`code` <Exercise id="a">', [{ id: 'a', file: 'x.mdx', line: 1, column: 8 }]],
  [
    'over several lines',
    'Before.\n\n<Exercise\n  id="a"\n>\n\n</Exercise>\n\n<Exercise id="b">',
    [
      { id: 'a', file: 'x.mdx', line: 3, column: 1 },
      { id: 'b', file: 'x.mdx', line: 9, column: 1 },
    ],
  ],
  ['in single quotes', "<Exercise id='a'>", [{ id: 'a', file: 'x.mdx', line: 1, column: 1 }]],
  ['whose id has another name', '<Exercise data-id="a">', []],
  ['in a comment', '{/*\n<Exercise id="a">\n*/}\n', []],
  ['in inline code', 'Write `<Exercise id="a">` into the page.', []],
  ['in inline code with backticks', 'Write ``<Exercise id="`">`` into the page.', []],
  ['in a fence', `${fence}mdx\n<Exercise id="a">\n${fence}`, []],
  ['in a longer fence', `${fence}${fence}\n${fence}\n<Exercise id="a">\n${fence}${fence}`, []],
])('an exercise %s', (_, text, placements) => {
  expect(placementsIn('x.mdx', text)).toEqual(placements);
});
