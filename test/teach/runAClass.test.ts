import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attemptInNode } from '../../src/engine/attemptInNode.ts';
import { nodeEngine, type NodeEngine } from '../../src/engine/nodeEngine.ts';
import { checksModule } from '../../src/engine/checksModule.ts';
import { loadModule } from '../../src/engine/loadModule.ts';
import { loadExercise, type LoadedExercise } from '../../src/cli/exercise/loadExercise.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { readExtraChecks } from '../../src/exercise/define/readExtraChecks.ts';
import { withExtraChecks } from '../../src/exercise/define/withExtraChecks.ts';
import { judge } from '../../src/exercise/judge/judge.ts';
import type { Verdict } from '../../src/exercise/judge/Verdict.ts';
import { fencesIn } from './support/fencesIn.ts';
import { teachPage } from './support/teachPage.ts';

const seed = 'winter';
const fence = fencesIn(teachPage('run-a-class')).find(
  ({ title }) => title === 'central-difference.checks.ts',
);
const module = checksModule(fence?.text ?? '');

let loaded: LoadedExercise;
let engine: NodeEngine;

beforeAll(async () => {
  const file = path.join('docs', 'lessons', 'scalar-derivative', 'central-difference.exercise.ts');
  loaded = await loadExercise(repositoryRoot, file);
  engine = await nodeEngine(repositoryRoot);
});

/** What becomes of an answer with the page's own checks, by the way that the grade page goes. */
async function verdictOn(body: string, extra: readonly string[] = [module]): Promise<Verdict> {
  const { exercise, answer } = loaded;
  if (exercise.type !== 'function' || answer === undefined) throw new Error('no function is asked for');
  const { name, parameters } = answer.entry;
  const code = `function ${name}(f: (x: number) => number, x: number, h: number): number {\n  ${body}\n}\n`;
  const run = { module: loaded.module, extra, entry: name, seed };
  const attempt = await attemptInNode(engine, code, run, 10_000);
  const checks = await Promise.all(
    extra.map(async (text) => readExtraChecks(await loadModule<unknown>(text))),
  );
  return judge(withExtraChecks(exercise, checks.flat()), attempt, { seed, parameters });
}

describe('the checks of the page', () => {
  test('are passed by a right answer, and listed by name', async () => {
    const verdict = await verdictOn('return (f(x + h) - f(x - h)) / (2 * h);');
    expect(verdict).toMatchObject({ type: 'passed' });
    expect(verdict.type === 'passed' && verdict.checks.map(({ name }) => name)).toContain(
      'a wave that nobody has seen before',
    );
  });

  test('fail an answer that passes those of the exercise', async () => {
    const body = 'if (h <= 0) throw new RangeError("h");\n  return (f(x + h) - f(x - h)) / (2 * h);';
    expect(await verdictOn(body, [])).toMatchObject({ type: 'passed' });
    const verdict = await verdictOn(body);
    expect(verdict.type === 'failed' && verdict.checks.filter(({ passed }) => !passed)).toEqual([
      { name: 'a step below zero gives the same slope', passed: false },
    ]);
  });
});

describe('a checks file is refused', () => {
  const exportOf = async (source: string): Promise<unknown> =>
    readExtraChecks(await loadModule<unknown>(checksModule(source)));

  test.each([
    ['that is no TypeScript', 'export default (', /Unexpected token/],
    ['that exports nothing', 'const a = 1;', /no "export default extraChecks/],
    ['that exports something else', 'export default { exercise: "a" };', /no "export default extraChecks/],
    [
      'whose checks are no functions',
      'export default { exercise: "a", checks: { b: 1 } };',
      /no "export default/,
    ],
    ['without a check', 'export default { exercise: "a", checks: {} };', /no "export default/],
    [
      'that imports something else',
      "import fs from 'node:fs';\nexport default fs;",
      /can import from 'derivative' and '@site\/src\/exercise\/kit', not from 'node:fs'/,
    ],
  ])('%s', async (_what, source, message) => {
    await expect((async () => exportOf(source))()).rejects.toThrow(message);
  });

  test('and a list of several is taken', async () => {
    const one = 'extraChecks("a", { b() {} })';
    const source = `import { extraChecks } from '@site/src/exercise/kit';\nexport default [${one}, ${one}];`;
    expect(await exportOf(source)).toHaveLength(2);
  });
});
