import { expect, test } from 'vitest';
import { fileName } from '../../../src/trace/download/fileName.ts';

test.each([
  ['The gradient, twice', 'the-gradient-twice.csv'],
  // An umlaut is a letter and a mark for Unicode, and one letter for who reads it.
  ['Für zwei Veränderliche', 'fur-zwei-veranderliche.csv'],
  ['x² + y²', 'x2-y2.csv'],
  ['Ω', 'ω.csv'],
  ['…', 'trace.csv'],
  ['x'.repeat(100), `${'x'.repeat(80)}.csv`],
])('the trace of %j is saved as %j', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name);
});
