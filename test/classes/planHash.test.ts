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

test('every part of a class changes its hash, the order of the parts does not', () => {
  const { name, exercises, due, seed, submitTo } = plan;
  const others = [
    { ...plan, name: 'x' },
    { ...plan, exercises: [...exercises].reverse() },
    { ...plan, due: '2026-12-02T22:59:00.000Z' },
    { ...plan, seed: 'x' },
    { ...plan, submitTo: 'x' },
    { name, exercises, seed },
  ];
  expect(new Set([plan, ...others].map(planHash)).size).toBe(others.length + 1);
  expect(planHash({ submitTo: submitTo ?? '', seed, due: due ?? '', exercises, name })).toBe(planHash(plan));
});
