import { describe, expect, it } from 'vitest';
import central from '../../../docs/lessons/scalar-derivative/central-difference.exercise.ts';
import type { AnswerRuns } from '../../../src/exercise/proof/AnswerRuns.ts';
import type { FunctionSubject, SiteFacts } from '../../../src/exercise/proof/Subject.ts';
import { e09RunsFast } from '../../../src/exercise/rules/e09RunsFast.ts';
import { e12IsPlaced } from '../../../src/exercise/rules/e12IsPlaced.ts';
import { e13RevisionIsRaised } from '../../../src/exercise/rules/e13RevisionIsRaised.ts';

const file = 'docs/lessons/scalar-derivative/central-difference.exercise.ts';
const placed = {
  id: 'central-difference',
  file: 'docs/lessons/scalar-derivative/index.mdx',
  line: 5,
  column: 1,
};
const exercises = [{ id: 'central-difference', file, needs: [] }];
const proper: SiteFacts = {
  placements: [placed],
  exercises,
  hasFile: () => true,
  lock: { 'central-difference': { 1: 'abc' } },
};

const subject = (site: Partial<SiteFacts> = {}, exercise = central, hash = 'abc') => ({
  file,
  exercise,
  hash,
  placeOf: () => ({ line: 1, column: 1 }),
  site: { ...proper, ...site },
});

describe('where an exercise stands', () => {
  it.each<[string, Partial<SiteFacts>, string[]]>([
    ['once', {}, []],
    ['nowhere', { placements: [] }, ['no page has this exercise']],
    [
      'twice',
      { placements: [placed, { ...placed, line: 9 }] },
      [`the exercise is placed 2 times: ${placed.file}:5, ${placed.file}:9`],
    ],
    [
      'with a name that another has',
      {
        exercises: [
          ...exercises,
          { id: 'central-difference', file: 'docs/x/central-difference.exercise.ts', needs: [] },
        ],
      },
      ['the id "central-difference" is also that of docs/x/central-difference.exercise.ts'],
    ],
    [
      'in a circle',
      {
        exercises: [
          { id: 'central-difference', file, needs: ['a'] },
          { id: 'a', file: '', needs: ['b'] },
          { id: 'b', file: '', needs: ['central-difference'] },
        ],
      },
      ['`needs` goes round in a circle: central-difference → a → b → central-difference'],
    ],
  ])('%s', (_, site, says) => {
    expect(e12IsPlaced(subject(site)).map(({ what }) => what)).toEqual(says);
  });
});

it('many ways to the same exercises are gone once', () => {
  // Each needs the two before it: 2³⁰ ways lead from the last one to the first.
  const chain = Array.from({ length: 45 }, (_, i) => ({
    id: `a${i}`,
    file: '',
    needs: i < 2 ? [] : [`a${i - 1}`, `a${i - 2}`],
  }));
  const site = { exercises: [{ id: 'central-difference', file, needs: ['a44'] }, ...chain] };
  expect(e12IsPlaced(subject(site))).toEqual([]);
});

it.each([
  ['above it', 3, []],
  ['below it', 9, [`"a", which this one needs, stands after it: ${placed.file}:9`]],
])('what an exercise needs stands %s on its page', (_, line, says) => {
  const site = {
    placements: [placed, { ...placed, id: 'a', line }],
    exercises: [...exercises, { id: 'a', file: 'docs/x/a.exercise.ts', needs: [] }],
  };
  expect(e12IsPlaced(subject(site, { ...central, needs: ['a'] })).map(({ what }) => what)).toEqual(says);
});

describe('a revision', () => {
  it.each([
    ['as it was locked', central, 'abc', []],
    ['with other checks', central, 'def', ['the checks have changed since revision 1 was locked']],
    [
      'that was raised, but says nothing',
      { ...central, rev: 2 },
      'def',
      ['revision 2 does not say what changed'],
    ],
    [
      'that was raised, and is not locked',
      { ...central, rev: 2, changes: { 2: 'A parabola, too.' } },
      'def',
      ['revision 2 is not locked'],
    ],
    ['that went back', { ...central, rev: 0 }, 'abc', ['rev is 0, after revision 1']],
  ])('%s', (_, exercise, hash, says) => {
    expect(e13RevisionIsRaised(subject({}, exercise, hash)).map(({ what }) => what)).toEqual(says);
  });
});

describe('the time of a run', () => {
  const run = (checks: number, probes: number): AnswerRuns => ({
    kind: 'mistake',
    name: 'forward',
    fn: central.solution,
    checks: [],
    milliseconds: { checks, probes },
  });

  it.each([
    [199, 49, []],
    [201, 1, ['the checks take 201 ms with "forward"']],
    [1, 51, ['the probes take 51 ms with "forward"']],
  ])('of %s ms for checks and %s ms for probes', (checks, probes, says) => {
    const timed = { ...subject(), runs: [run(checks, probes)] } as unknown as FunctionSubject;
    expect(e09RunsFast(timed).map(({ what }) => what)).toEqual(says);
  });
});
