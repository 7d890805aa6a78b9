import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeClassLink } from '../../../src/classes/classLink.ts';
import { readPlan } from '../../../src/cli/class/readPlan.ts';

const plan = { name: 'Numerics 1', exercises: ['best-delta'], seed: 's' };

function file(text: string): string {
  const name = path.join(mkdtempSync(path.join(tmpdir(), 'nudge-plan-')), 'plan.json');
  writeFileSync(name, text);
  return name;
}

test('a plan is read from its link, from a file with the link, and from a file of its own', async () => {
  const link = `https://nudge.example/class#${await writeClassLink(plan)}`;
  expect(await readPlan(link)).toEqual(plan);
  expect(await readPlan(file(`${link}\n`))).toEqual(plan);
  expect(await readPlan(file(JSON.stringify(plan)))).toEqual(plan);
  // As PowerShell 5 writes it.
  expect(await readPlan(file(`\uFEFF${JSON.stringify(plan)}`))).toEqual(plan);
});

describe('what is no plan is refused, with the reason', () => {
  test.each([
    ['no file', () => '/no/such/plan.json', /There is no file \/no\/such\/plan\.json/],
    ['no JSON', () => file('{'), /plan\.json holds neither the link of a class nor its plan\.\nthe file: /],
    ['an empty file', () => file(''), /holds neither the link of a class nor its plan/],
    [
      'an exercise twice',
      () => file(JSON.stringify({ ...plan, exercises: ['best-delta', 'best-delta'] })),
      /exercises: an exercise is named twice/,
    ],
    ['no exercises', () => file(JSON.stringify({ ...plan, exercises: [] })), /exercises: /],
    [
      'a misspelt word',
      () => file(JSON.stringify({ ...plan, dueDate: '2026-12-01T22:59:00Z' })),
      /dueDate: /,
    ],
    [
      'a date in no time zone',
      () => file(JSON.stringify({ ...plan, due: '2026-12-01T23:59' })),
      /due: .*\nA plan is written like this/,
    ],
    [
      'a cut link',
      () => 'https://nudge.example/class#class=1.eNqr',
      /it is damaged, perhaps cut\. Copy it again from where it was made\.$/,
    ],
    ['a link of a later form', () => '#class=9.eNqr', /a format that this version does not know/],
  ])('%s', async (_what, given, reason) => {
    await expect(readPlan(given())).rejects.toThrow(reason);
  });
});
