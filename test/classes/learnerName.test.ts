import { expect, test } from 'vitest';
import { hasHiddenLetters, nameKey, shownName } from '../../src/classes/learnerName.ts';

test.each<readonly [name: string, shown: string]>([
  ['Ada Lovelace', 'Ada Lovelace'],
  ['Ada \u202Eecalevol', 'Ada ecalevol'],
  ['Ada\nLovelace', 'Ada Lovelace'],
  ['\u2067Ada\u2069', 'Ada'],
  ...['\u00ad', '\u200b', '\u2060', '\ufeff'].map((hidden) => [`A${hidden}da`, 'Ada'] as const),
  // The joiner that Persian and Indic names need.
  ['علی\u200cرضا', 'علی\u200cرضا'],
])('%j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown);
});

test.each<readonly [name: string, isHiding: boolean]>([
  ['Ada Lovelace', false],
  // A slip of the space bar hides nothing.
  [' Ada  Lovelace', false],
  ['علی\u200cرضا', false],
  ['Ada \u202Eecalevol', true],
  ['Ada\u0007', true],
  ...['\u00ad', '\u200b', '\u2060', '\ufeff'].map((hidden) => [`A${hidden}da`, true] as const),
])('that %j has hidden letters is %s', (name, isHiding) => {
  expect(hasHiddenLetters(name)).toBe(isHiding);
});

test('a name is the same however its letters are composed and written', () => {
  expect(nameKey('ÉMILE  Zola')).toBe(nameKey('E\u0301mile zola'));
  expect(nameKey('A\u200bda')).toBe(nameKey('Ada'));
  expect(nameKey('Ada')).not.toBe(nameKey('Adam'));
});
