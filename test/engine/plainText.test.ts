import { expect, test } from 'vitest';
import { plainText } from '../../src/engine/plainText.ts';

test.each([
  ['letters of any script', 'aäא漢👩‍👧é', 'aäא漢👩‍👧é'],
  ['tabs and line breaks', 'a\tb\r\nc', 'a\tb\r\nc'],
  // “Trojan Source”, CVE-2021-42574: these make a line read other than it is.
  ['what turns the direction of writing', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
  ['what steers a terminal', '\u001b[31m', '\\u001b[31m'],
  ['line breaks that are none in a program', 'a\u2028b', 'a\\u2028b'],
  ['the character of the number 0', '\0', '\\u0000'],
])('%s', (_what, text, plain) => {
  expect(plainText(text)).toBe(plain);
});
