import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriesClass, fragmentOf, readClassLink, writeClassLink } from '../../src/classes/classLink.ts';
import { classLimits, type ClassPlan } from '../../src/classes/ClassPlan.ts';
import { plan } from './plans.ts';

const seed = 5;
const damaged = { type: 'refused', fault: 'damaged' };

/** A link made by somebody else, with anything in it. */
function forged(value: unknown): string {
  return `class=1.${deflateSync(JSON.stringify(value)).toString('base64url')}`;
}

describe('a class link', () => {
  test('gives the class back, and nothing in it is changed by a mail program', async () => {
    const fragment = await writeClassLink(plan);
    expect(fragment).toMatch(/^class=1\.[\w-]+$/);
    expect(carriesClass(fragment)).toBe(true);
    expect(await readClassLink(fragment)).toEqual({ type: 'class', plan });
  });

  test('carries the longest class allowed, whatever letters it is written in', async () => {
    const longest = (letter: string): ClassPlan => ({
      name: letter.repeat(classLimits.name),
      exercises: Array.from({ length: classLimits.exercises }, (_, i) => `a${i}`.padEnd(100, 'x')),
      due: '2026-12-01T22:59:00.000Z',
      seed: letter.repeat(classLimits.seed),
      submitTo: letter.repeat(classLimits.submitTo),
    });
    for (const letter of ['x', '\ud800', '\u0000', '“']) {
      const class_ = longest(letter);
      expect(await readClassLink(await writeClassLink(class_)), letter).toEqual({
        type: 'class',
        plan: class_,
      });
    }
  });

  test('of five exercises is shorter than 400 characters', async () => {
    const five = ['central-difference', 'second-derivative', 'taylor-slope', 'jacobian', 'next-slope'];
    expect((await writeClassLink({ ...plan, exercises: five })).length).toBeLessThan(400);
  });

  test('is refused wherever it is cut off', async () => {
    const fragment = await writeClassLink(plan);
    for (let length = 0; length < fragment.length; length++) {
      expect(await readClassLink(fragment.slice(0, length)), String(length)).toEqual(damaged);
    }
  });

  test('never throws, whatever is written into it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.string(), async (value, text) => {
        expect((await readClassLink(forged(value ?? null))).type).toBe('refused');
        expect((await readClassLink(`class=1.${text}`)).type).toBe('refused');
        expect((await readClassLink(text)).type).toBe('refused');
      }),
      { seed },
    );
  });

  test.each<[string, object]>([
    ['no name', { ...plan, name: ' ' }],
    ['a name that is too long', { ...plan, name: 'x'.repeat(classLimits.name + 1) }],
    ['no exercise', { ...plan, exercises: [] }],
    ['the same exercise twice', { ...plan, exercises: ['a', 'a'] }],
    ['an id that could be markup', { ...plan, exercises: ['<b>'] }],
    ['too many exercises', { ...plan, exercises: Array.from({ length: 101 }, (_, i) => `a${i}`) }],
    ['a date that is no moment', { ...plan, due: 'tomorrow' }],
    ['a date that the calendar does not have', { ...plan, due: '2026-02-31T12:00:00.000Z' }],
    ['a date in another zone', { ...plan, due: '2026-02-01T12:00:00.000+02:00' }],
    ['no seed', { ...plan, seed: '' }],
    ['a list', [plan]],
  ])('with %s is refused', async (_what, value) => {
    expect(await readClassLink(forged(value))).toEqual(damaged);
  });

  test('of another format is foreign, and one that unpacks to more than a class is too long', async () => {
    expect(await readClassLink('class=2.abc')).toEqual({ type: 'refused', fault: 'foreign' });
    expect(await readClassLink(forged('x'.repeat(1_000_000)))).toEqual({ type: 'refused', fault: 'tooLong' });
    expect(await readClassLink(`class=1.${'A'.repeat(30_001)}`)).toEqual({
      type: 'refused',
      fault: 'tooLong',
    });
  });
});

test.each([
  ['https://example.org/class#class=1.abc', 'class=1.abc'],
  ['  https://example.org/nudge/class#class=1.abc\n', 'class=1.abc'],
  ['> https://example.org/class#class=1.ab\n  cd\r\nef', 'class=1.abcdef'],
  ['#class=1.abc', 'class=1.abc'],
  ['Sheet #3: https://example.org/class#class=1.abc', 'class=1.abc'],
  ['<https://example.org/class#class=1.a-b_c>', 'class=1.a-b_c'],
  ['The class is <https://example.org/class#class=1.abc>, and due on Monday.', 'class=1.abc'],
  ['Work through https://example.org/class#class=1.abc.', 'class=1.abc'],
  ['[the class](https://example.org/class#class=1.abc)', 'class=1.abc'],
  ['class=1', 'class=1'],
  ['#code=1.abc', 'code=1.abc'],
  ['class=1.abc', 'class=1.abc'],
])('of %j what stands behind # is %j', (pasted, fragment) => {
  expect(fragmentOf(pasted)).toBe(fragment);
});
