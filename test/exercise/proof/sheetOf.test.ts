import { beforeAll, describe, expect, it } from 'vitest';
import { loadExercise } from '../../../src/cli/exercise/loadExercise.ts';
import { subjectOf } from '../../../src/cli/exercise/subjectOf.ts';
import { nodeEngine, type NodeEngine } from '../../../src/engine/nodeEngine.ts';
import type { Reveal } from '../../../src/exercise/Exercise.ts';
import { defineNumber } from '../../../src/exercise/define/defineNumber.ts';
import { proveAnswers } from '../../../src/exercise/proof/prove.ts';
import type { FunctionSheet, ProofSheet } from '../../../src/exercise/proof/ProofSheet.ts';
import { sheetOf } from '../../../src/exercise/proof/sheetOf.ts';
import type { FunctionSubject, SiteFacts, Subject } from '../../../src/exercise/proof/Subject.ts';
import { cube } from '../../cli/exercise/support/cube.ts';
import { TemporarySite } from '../../cli/exercise/support/temporarySite.ts';

const facts: SiteFacts = { placements: [], exercises: [], hasFile: () => true, lock: {} };
const seeds = 10;

/** The cube with a place that no check can see, and so an excused mutant. */
const excused = cube
  .replace('return x * x * x;', 'return x * x * x + 0;')
  .replace(
    '  also: {',
    "  equivalent: { 'x * x * x + 0 → x * x * x - 0': 'Adding 0 is subtracting 0.' },\n  also: {",
  );

describe('the sheet of a function', { timeout: 60_000 }, () => {
  const site = new TemporarySite();
  let engine: NodeEngine;
  beforeAll(async () => {
    engine = await nodeEngine(site.siteDir);
    return () => site.remove();
  });

  async function subject(source: string): Promise<Subject | FunctionSubject> {
    site.write('docs/lessons/powers/cube.exercise.ts', source);
    const loaded = await loadExercise(site.siteDir, 'docs/lessons/powers/cube.exercise.ts');
    return subjectOf(loaded, { siteDir: site.siteDir, site: facts, engine, seeds });
  }
  const sheet = async (source: string): Promise<FunctionSheet> => {
    const made: ProofSheet = sheetOf(await subject(source));
    if (made.type !== 'function') throw new Error(`a sheet of a ${made.type}`);
    return made;
  };

  it('says at how many seeds each check fails on each mistake', async () => {
    const { checks, mistakes } = await sheet(cube);
    expect(checks).toEqual([
      { isHeld: false, name: 'the cube of 3 is 27' },
      { isHeld: true, name: 'any cube' },
    ]);
    // 9 and 9 in place of 27; x² = x³ at 1 and 0 alone, 3x = x³ at 0 and √3 alone.
    expect(mistakes.map(({ name, caught }) => [name, caught])).toEqual([
      ['square', [seeds, seeds]],
      ['triple', [seeds, seeds]],
    ]);
  });

  it('tells a check that never fails from one that fails now and then', async () => {
    const { mistakes } = await sheet(
      cube.replace(
        'square: {',
        `sometimes: { as: (x) => (x === 3 ? 27 : Math.abs(x) > 1.9 ? 0 : x ** 3), say: 'Treat all alike.' },
    square: {`,
      ),
    );
    const [visible = -1, held = -1] = mistakes.find(({ name }) => name === 'sometimes')?.caught ?? [];
    expect(visible).toBe(0);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(seeds);
  });

  it('names the nearest behaviour and how far it is', async () => {
    const { mistakes } = await sheet(
      cube.replace('square: {', "near: { as: (x) => x * x + 1e-3, say: 'Leave it out.' },\n    square: {"),
    );
    const nearest = Object.fromEntries(mistakes.map((row) => [row.name, row.nearest]));
    // x² is from 4 to 9 where the probe draws, and distances are relative above 1: from 1e-3/9 to 1e-3/4.
    expect(nearest.near?.name).toBe('square');
    expect(nearest.square?.name).toBe('near');
    expect(nearest.near?.distance).toBeGreaterThan(1e-3 / 9.01);
    expect(nearest.near?.distance).toBeLessThan(1e-3 / 4);
    expect(nearest.near?.distance).toBe(nearest.square?.distance);
    // 1 − x/3, and a thousandth more or less: that of the pair that is nearest to it, not nearest of all.
    expect(nearest.triple?.distance).toBeGreaterThan(nearest.near?.distance ?? NaN);
  });

  it('counts the times that a mistake is over its bound', async () => {
    const { mistakes } = await sheet(cube.replace('27, { bound: 1e-12 }', '27, { bound: 4 }'));
    // The held-back check with its 1e-12 is the most that they are over.
    expect(mistakes.every(({ over }) => over !== null && over > 1e9)).toBe(true);
    const { right } = await sheet(cube.replace('fn(3), 27, { bound: 1e-12 }', 'fn(3), 28, { bound: 4 }'));
    expect(right).toEqual([
      { name: 'solution', used: 0.25 },
      { name: 'power', used: 0.25 },
    ]);
  });

  it('gives the reasons of mutants that pass', async () => {
    const { mutants, findings } = await sheet(excused);
    expect(mutants.survivors).toEqual([
      { change: 'x * x * x + 0 → x * x * x - 0', reason: 'Adding 0 is subtracting 0.', isExplained: true },
    ]);
    expect(mutants.killed).toBeGreaterThan(3);
    expect(findings).toEqual([]);
  });

  it.each([
    ['unexcused', cube.replace('return x * x * x;', 'return x * x * x + 0;')],
    ['excused by a blank', excused.replace('Adding 0 is subtracting 0.', ' ')],
  ])('says of a mutant that passes %s that nobody has said why', async (_, source) => {
    const { mutants } = await sheet(source);
    expect(mutants.survivors).toEqual([
      { change: 'x * x * x + 0 → x * x * x - 0', reason: null, isExplained: false },
    ]);
  });

  it('holds what the rules find, as `prove` does', async () => {
    const faulty = await subject(cube.replace('fn(3), 27,', 'fn(3), 9,'));
    expect(sheetOf(faulty).findings).toEqual(
      proveAnswers(faulty).map(({ code, file, line, what }) => ({ code, file, line, what })),
    );
    expect(sheetOf(faulty).findings.map(({ code }) => code)).toContain('E01');
  });

  it('tells nothing of a solution that is never revealed', async () => {
    const secret = excused.replace("'after-pass'", "'never'").replace('(x) => x ** 3,', '(x) => 3 ** x,');
    const text = JSON.stringify(await sheet(secret));
    const open = JSON.stringify(await sheet(secret.replace("'never'", "'after-pass'")));
    for (const part of ['x * x * x', 'Multiply', 'Adding 0', 'any cube', 'right answer']) {
      expect(open).toContain(part);
      expect(text).not.toContain(part);
    }
    expect(text).toContain('"survivors":[{"change":null,"reason":null,"isExplained":true}]');
  });
});

describe('the sheet of a number', () => {
  const number = (reveal: Reveal) =>
    defineNumber({
      ...{ id: 'seven', rev: 1, minutes: 1, hints: ['Count.'], reveal },
      answer: () => 7,
      bound: () => 0.5,
      mistakes: {
        eight: { as: () => 8, say: 'Leave out the last.' },
        none: { as: () => NaN, say: 'Count.' },
      },
      also: { rounded: () => 7.25 },
    });
  const subject = (reveal: Reveal): Subject => ({
    ...{ file: 'seven.exercise.ts', exercise: number(reveal), hash: '', site: facts },
    placeOf: () => ({ line: 1, column: 1 }),
  });

  it('measures in bounds', () => {
    // |8 − 7| / 0.5 and |7.25 − 7| / 0.5
    expect(sheetOf(subject('after-pass'))).toMatchObject({
      type: 'number',
      mistakes: [
        { name: 'eight', say: 'Leave out the last.', over: 2 },
        { name: 'none', say: 'Count.', over: null },
      ],
      right: [{ name: 'rounded', used: 0.5 }],
    });
  });

  it('holds neither answer nor sentence where it is never revealed', () => {
    const sheet = sheetOf(subject('never'));
    expect(sheet.mistakes.map(({ say }) => say)).toEqual([null, null]);
    expect(JSON.stringify(sheet)).not.toContain('7');
  });

  it('has no rows where the answer cannot be computed, which E01 tells', () => {
    const broken = {
      ...subject('after-pass'),
      exercise: {
        ...number('after-pass'),
        answer: () => {
          throw new Error('not today');
        },
      },
    };
    expect(sheetOf(broken)).toMatchObject({ mistakes: [], findings: [{ code: 'E01' }] });
  });
});
