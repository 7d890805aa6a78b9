import { expect, test } from 'vitest';
import { linePieces, type Piece } from '../../../src/runner/compare/pieces.ts';

/** `|differing digits|` and `_right digits_`, so that a case can be read. */
function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, differs, correct }) =>
      (correct ? `_${text}_` : text).replace(/^(.+)$/s, differs ? '|$1|' : '$1'),
    )
    .join('');
}

test.each([
  { line: 'grad = 6.000000000012662', other: 'grad = 6.000000000039306', is: 'grad = 6.0000000000|12662|' },
  { line: '8.0', other: '8.00000001', is: '8.0' },
  { line: '8.00000001', other: '8.0', is: '8.0|0000001|' },
  { line: '8.0', other: '80.0', is: '|8.0|' },
  { line: '-1.5', other: '1.5', is: '|-1.5|' },
  { line: '1e-05', other: '1e-06', is: '|1e-05|' },
  { line: 'nan', other: 'inf', is: '|nan|' },
  { line: 'x[idx] = nan', other: 'x[idx] = nan', is: 'x[idx] = nan' },
  { line: 'array([ 8. , 21.5])', other: 'array([ 8. , 21.6])', is: 'array([ 8. , 21.|5|])' },
  { line: 'myFunc3 gives 2.0', other: 'myFunc3 gives 3.0', is: 'myFunc3 gives |2.0|' },
])('$line beside $other', ({ line, other, is }) => {
  expect(marked(linePieces(line, other))).toBe(is);
});

test('right digits are those of the exact values, in order', () => {
  expect(
    marked(linePieces('array([ 8.        , 21.00000001])', 'array([ 8.        , 21.0000001 ])', [8, 21])),
  ).toBe('array([ _8_.        , _21.000000_|_0_||1|])');
});

test('exact values that do not match the numbers one to one underline nothing', () => {
  expect(marked(linePieces('array([8., 21.])', 'array([8., 21.])', [8]))).toBe('array([8., 21.])');
});

test('the pieces of a line, put together, are the line', () => {
  const line = 'idx = (0,) , x[idx] = 3.0 and 1e-17, -0.0';
  expect(
    linePieces(line, 'something else', [1])
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});
