import { expect, test } from 'vitest';
import { planHash } from '../../src/classes/planHash.ts';
import { textHash } from '../../src/classes/textHash.ts';
import { plan } from './plans.ts';

// From the authors' test suite of FNV-1a, 64 bits: http://www.isthe.com/chongo/src/fnv/test_fnv.c
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of %j is %s', (text, hash) => {
  expect(textHash(text)).toBe(hash);
});

test('another name or seed makes another class; what an instructor may change later does not', () => {
  const { name, seed } = plan;
  const others = [
    { ...plan, name: 'x' },
    { ...plan, seed: 'x' },
  ];
  expect(new Set([plan, ...others].map(planHash)).size).toBe(others.length + 1);
  const changed = { ...plan, due: '2026-12-02T22:59:00.000Z', submitTo: 'x', exercises: ['y'] };
  expect(planHash(changed)).toBe(planHash({ name, seed }));
});
