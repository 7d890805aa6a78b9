import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handInLimits } from '../../src/classes/HandIn.ts';
import { handInOf } from '../../src/classes/handInOf.ts';
import { readHandIn } from '../../src/classes/readHandIn.ts';
import { plan } from './plans.ts';

const answer = { rev: 1, hash: 'h', passed: true, tries: 1, code: 'return 1;', at: 0 };
const handIn = handInOf(plan, 'Ada', new Map([['central-difference', answer]]), new Date(0));
const text = (change: object = {}): string => JSON.stringify({ ...handIn, ...change });
const [handed] = handIn.answers;

test('a hand-in is read back, with a byte order mark too', () => {
  expect(readHandIn(text())).toEqual({ type: 'handIn', handIn, faults: [] });
  expect(readHandIn(`\uFEFF${text()}`)).toEqual({ type: 'handIn', handIn, faults: [] });
});

describe('is refused', () => {
  test.each<[string, string, object]>([
    ['an empty file', '', { type: 'empty' }],
    ['white space', ' \n', { type: 'empty' }],
    ['half a file', text().slice(0, 100), { type: 'notJson' }],
    ['a picture', '\u0089PNG\r\n', { type: 'notJson' }],
    ['other JSON', '{"format":"nudge-work","version":1}', { type: 'foreign' }],
    ['a list', '[]', { type: 'foreign' }],
    ['null', 'null', { type: 'foreign' }],
    ['a later version', text({ version: 2 }), { type: 'newer' }],
    ['one without a name', text({ name: '  ' }), { type: 'damaged', place: 'name' }],
    ['an endless name', text({ name: 'x'.repeat(101) }), { type: 'damaged', place: 'name' }],
    ['one without a time', text({ handedIn: 'today' }), { type: 'damaged', place: 'handedIn' }],
    ['one of no class', text({ class: null }), { type: 'damaged', place: 'class' }],
    [
      'more answers than a class has',
      text({ answers: Array(101).fill(0) }),
      { type: 'damaged', place: 'answers' },
    ],
  ])('%s', (_what, content, refusal) => {
    expect(readHandIn(content)).toEqual({ type: 'refused', refusal });
  });
});

describe('one bad answer leaves the others', () => {
  const other = { ...handed, id: 'best-delta', code: '1' };
  test.each<[string, unknown, object]>([
    ['damaged', { ...other, rev: -1 }, { type: 'answerDamaged', place: 'answers.0.rev' }],
    ['no answer at all', 7, { type: 'answerDamaged', place: 'answers.0.' }],
    [
      'too long',
      { ...other, code: 'x'.repeat(handInLimits.code + 1) },
      { type: 'answerTooLong', exercise: 'best-delta' },
    ],
  ])('%s', (_what, bad, fault) => {
    const read = readHandIn(text({ answers: [bad, handed] }));
    expect(read).toEqual({ type: 'handIn', handIn, faults: [fault] });
  });

  test('given twice', () => {
    const read = readHandIn(text({ answers: [handed, { ...handed, code: 'second' }] }));
    expect(read).toMatchObject({ handIn, faults: [{ type: 'answerTwice', exercise: 'central-difference' }] });
  });
});

test('lists in each other a hundred thousand deep do no harm', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(readHandIn(deep).type).toBe('refused');
  const read = readHandIn(text({ answers: ['deep'] }).replace('"deep"', deep));
  expect(['refused', 'handIn']).toContain(read.type);
});

test('never throws, whatever is in the file', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => text({ answers: [json] })),
      ),
      (content) => {
        expect(['refused', 'handIn']).toContain(readHandIn(content).type);
      },
    ),
    { seed: 6, numRuns: 300 },
  );
});
