import { expect, it } from 'vitest';
import { closingLines } from './closingLines.mjs';

const result = (
  fileName: string,
  line: number,
  status: string,
): { fileName: string; status: string; location: { start: { line: number } } } => ({
  fileName,
  status,
  location: { start: { line } },
});

it('a room’s score leaves out what was not tried, and its survivors are listed by file and line', () => {
  const results = [
    result('/clone/src/engine/b.ts', 9, 'Survived'),
    result('/clone/src/engine/b.ts', 10, 'NoCoverage'),
    result('/clone/src/engine/b.ts', 9, 'Survived'),
    result('/clone/src/engine/a.ts', 1, 'NoCoverage'),
    result('/clone/src/engine/a.ts', 2, 'Killed'),
    result('/clone/src/engine/a.ts', 3, 'Timeout'),
    result('/clone/src/engine/a.ts', 4, 'Ignored'),
    result('/clone/src/engine/a.ts', 5, 'CompileError'),
    result('/clone/src/exercise/c.ts', 1, 'Killed'),
    result('/clone/src/exercise/c.ts', 2, 'Killed'),
  ];
  expect(closingLines(results, ['src/engine', 'src/exercise', 'src/derivative/src'])).toEqual([
    '  src/engine/a.ts:1',
    '  src/engine/b.ts:9 10',
    'src/engine: 33.3 % of 6 changes noticed; 4 not, 2 of them met by no test',
    'src/exercise: 100.0 % of 2 changes noticed; 0 not, 0 of them met by no test',
  ]);
});
