import { expect, test } from 'vitest';
import { hashOf } from '../../../src/cli/diskCache/hashOf.ts';

test('the same parts have the same name, others another one', () => {
  expect(hashOf('one', 'two')).toBe(hashOf('one', 'two'));
  expect(hashOf('one', 'two')).not.toBe(hashOf('one', 'twi'));
  expect(hashOf(Uint8Array.of(1))).not.toBe(hashOf(Uint8Array.of(2)));
});

test('the edge between two parts counts, and so does their order', () => {
  expect(hashOf('on', 'etwo')).not.toBe(hashOf('one', 'two'));
  expect(hashOf('two', 'one')).not.toBe(hashOf('one', 'two'));
  expect(hashOf('one', '')).not.toBe(hashOf('one'));
});
