import { expect, test } from 'vitest';
import { csvText } from '../../../src/classes/csv/csvText.ts';

const cell = (text: string | number): string => csvText([[text]]).slice(1, -2);

test('cells are parted by commas and rows by CRLF, behind the mark of UTF-8', () => {
  expect(
    csvText([
      ['a', 1],
      ['b', 2.5],
    ]),
  ).toBe('\uFEFFa,1\r\nb,2.5\r\n');
});

// RFC 4180, section 2, rules 5 to 7.
test.each([
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['a;b', '"a;b"'],
  [' a', '" a"'],
  ['plain', 'plain'],
  ['', ''],
])('%j is written as %s', (text, written) => {
  expect(cell(text)).toBe(written);
});

// OWASP, CSV injection: what a spreadsheet would compute.
test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  [' =1', "' =1"],
  ['\u200B=1', "'\u200B=1"],
  ['＝1+1', "'＝1+1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('%j is made harmless', (text, written) => {
  expect(cell(text)).toBe(written);
});

test.each(['Jean-Luc', 'a=b', 'O’Brien', '李明', 'x@example.org'])('%s is left as it is', (text) => {
  expect(cell(text)).toBe(text);
});

test('a number is a number, also below zero', () => {
  expect(cell(-1)).toBe('-1');
});
