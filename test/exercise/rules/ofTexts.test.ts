import { describe, expect, it } from 'vitest';
import { defineNumber } from '../../../src/exercise/define/defineNumber.ts';
import type { NumberExercise } from '../../../src/exercise/Exercise.ts';
import type { SiteFacts, Subject } from '../../../src/exercise/proof/Subject.ts';
import { e10TextsDiffer } from '../../../src/exercise/rules/e10TextsDiffer.ts';
import { e11HintsHelp } from '../../../src/exercise/rules/e11HintsHelp.ts';
import { e12IsPlaced } from '../../../src/exercise/rules/e12IsPlaced.ts';
import { e13RevisionIsRaised } from '../../../src/exercise/rules/e13RevisionIsRaised.ts';

const number = defineNumber({
  ...{ id: 'slope-at-3', rev: 1, minutes: 1, hints: ['Draw it.'], reveal: 'never' },
  answer: () => 6.0001,
  bound: () => 1e-3,
  mistakes: {
    half: { as: () => 3, say: 'Divide by the whole distance.' },
    twice: { as: () => 12, say: 'Divide by 2h.' },
  },
});

const file = 'docs/lessons/slopes/slope-at-3.exercise.ts';
const facts: SiteFacts = {
  placements: [{ id: 'slope-at-3', file: 'docs/lessons/slopes/index.mdx', line: 5, column: 1 }],
  exercises: [{ id: 'slope-at-3', file, needs: [] }],
  hasFile: (name) => name === 'docs/lessons/gradient/index.mdx',
  lock: { 'slope-at-3': { 1: 'abc' } },
};
const subject = (changed: Partial<NumberExercise> = {}, site: Partial<SiteFacts> = {}): Subject => ({
  ...{ file, exercise: { ...number, ...changed }, hash: 'abc', site: { ...facts, ...site } },
  placeOf: (path) => ({ line: ['hints', 'mistakes', 'rev'].indexOf(path[0] ?? ''), column: path.length }),
});
const say = (half: string, twice = 'Divide by 2h.'): Partial<NumberExercise> => ({
  mistakes: { half: { as: () => 3, say: half }, twice: { as: () => 12, say: twice } },
});

describe('the sentence of a mistake', () => {
  it.each<[fact: string, changed: Partial<NumberExercise>, says: readonly string[]]>([
    ['is one that no other says', {}, []],
    ['is no blank', say(' '), ['mistake "half" says nothing']],
    [
      'is not that of another with more space',
      say('Divide.', ' Divide. '),
      ['mistake "twice" says the same as "half"'],
    ],
    [
      'does not tell an answer that is never revealed',
      { ...say('It is 6.79, no less.'), answer: () => 6.789 },
      ['the sentence of mistake "half" tells the answer, 6.79'],
    ],
    [
      'may tell an answer that is revealed',
      { ...say('It is 6.79, no less.'), answer: () => 6.789, reveal: 'after-pass' },
      [],
    ],
  ])('%s', (_, changed, says) => {
    const found = e10TextsDiffer(subject(changed));
    expect(found.map(({ what }) => what)).toEqual(says);
    // Who reads it learns why, and how to mend it, in one sentence each.
    for (const { why, mend } of found)
      expect([...why, mend]).toEqual([expect.stringMatching(/\w\.$/), expect.stringMatching(/\w$/)]);
  });
});

describe('the hints', () => {
  const told = (changed: Partial<NumberExercise>): readonly unknown[] =>
    e11HintsHelp(subject(changed)).map(({ what, line, column }) => [what, line, column]);

  it.each<[fact: string, changed: Partial<NumberExercise>, says: readonly unknown[]]>([
    ['are there', {}, []],
    ['are more than blanks', { hints: [' '] }, [['there is no hint', 0, 1]]],
    ['may begin with a blank', { hints: [' ', 'Draw it.'] }, []],
    ['may lead to a page of the site', { hints: ['[So](../gradient/./index.mdx#loop).'] }, []],
    [
      'lead nowhere else',
      { hints: ['[So](../gradient.mdx).'] },
      [['the link to ../gradient.mdx leads nowhere', 0, 1]],
    ],
    [
      'may lead out of the site',
      { hints: ['[So](https://example.org/a.mdx), [so](/teach), [so](#here).'] },
      [],
    ],
    [
      'are not alone: a mistake’s sentence leads somewhere too',
      say('[So](gone.mdx).'),
      [['the link to gone.mdx leads nowhere', 1, 2]],
    ],
  ])('%s', (_, changed, says) => {
    expect(told(changed)).toEqual(says);
  });
});

describe('an id', () => {
  it.each(['a', 'central-difference', 'gradient-2x3', '2x3'])('%s is in kebab-case', (id) => {
    const placed = { placements: [{ id, file: 'docs/x/index.mdx', line: 1, column: 1 }], exercises: [] };
    expect(e12IsPlaced({ ...subject({ id }, placed), file: `docs/x/${id}.exercise.ts` })).toEqual([]);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'aB', 'a_b', 'a b'])('"%s" is not', (id) => {
    const placed = { placements: [{ id, file: 'docs/x/index.mdx', line: 1, column: 1 }], exercises: [] };
    const found = e12IsPlaced({ ...subject({ id }, placed), file: `docs/x/${id}.exercise.ts` });
    expect(found.map(({ what }) => what)).toEqual([`the id "${id}" is not in kebab-case`]);
  });
});

describe('a revision', () => {
  const lock = { 'slope-at-3': { 1: 'old', 2: 'abc' } };
  it.each<
    [fact: string, changed: Partial<NumberExercise>, what: readonly string[], mend: string | undefined]
  >([
    ['that is locked and says what it changed', { rev: 2, changes: { 2: 'Other numbers.' } }, [], undefined],
    [
      'that went back behind the newest',
      { rev: 1 },
      ['rev is 1, after revision 2'],
      'set rev to 3 if the checks changed, else to 2',
    ],
    [
      'that is no whole number',
      { rev: 2.5 },
      ['rev is 2.5, after revision 2'],
      'set rev to 3 if the checks changed, else to 2',
    ],
    ['that says a blank', { rev: 2, changes: { 2: ' ' } }, ['revision 2 does not say what changed'], "add a line for learners: changes: { 2: '…' }"], // prettier-ignore
  ])('%s', (_, changed, what, mend) => {
    const found = e13RevisionIsRaised(subject(changed, { lock }));
    expect(found.map((each) => each.what)).toEqual(what);
    expect(found[0]?.mend).toBe(mend);
  });

  it('that was never locked may begin with 1 alone', () => {
    const mend = e13RevisionIsRaised(subject({ rev: 0 }, { lock: {} }))[0]?.mend;
    expect(mend).toBe('set rev to 1 if the checks changed, else to 1');
  });
});
