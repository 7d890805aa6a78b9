import { expect, test } from 'vitest';
import { exerciseAddress } from '../../../src/cli/exercise/pageAddress.ts';
import type { AskedAnswer } from '../../../src/engine/placedExercise.ts';
import { emptyTrace } from '../../../src/trace/trace.ts';
import { loaderModule } from '../../../src/plugins/exercises/loaderModule.ts';

const loader = (
  type: 'function' | 'number' | 'prediction',
  reveal: 'after-pass' | 'never',
  asked: AskedAnswer = { type: 'number' },
): string =>
  loaderModule(
    [{ file: 'docs/lessons/a/some.exercise.ts', exercise: { id: 'some', type, reveal } }],
    new Map([['some', asked]]),
  );

test('an exercise is imported as any module of the site, when it is asked for', () => {
  expect(loader('number', 'after-pass')).toBe(
    'export default {\n"some": { exercise: () => import("@site/docs/lessons/a/some.exercise.ts"), asked: () => Promise.resolve({ default: {"type":"number"} }) },\n};\n',
  );
});

test('what is asked stands there itself; the trace of a prediction, which may be long, is fetched', () => {
  expect(
    loader('function', 'after-pass', { type: 'function', entry: 'slope', parameters: ['f', 'x'] }),
  ).toContain(
    'asked: () => Promise.resolve({ default: {"type":"function","entry":"slope","parameters":["f","x"]} })',
  );
  expect(loader('prediction', 'after-pass', { type: 'prediction', trace: emptyTrace })).toContain(
    'asked: () => import("@generated/exercises/default/some.asked.js")',
  );
});

test('a solution that is never revealed is not there to be fetched', () => {
  expect(loader('function', 'after-pass')).toContain('some.solution.js');
  expect(loader('function', 'never')).not.toContain('solution');
  expect(loader('function', 'never')).toContain('some.module.js');
});

test.each([
  ['docs/lessons/gradient/index.mdx', '/lessons/gradient#exercise-some'],
  ['docs/lessons/gradient.mdx', '/lessons/gradient#exercise-some'],
  ['docs/index.mdx', '/#exercise-some'],
])('an exercise in %s is found at %s', (file, address) => {
  expect(exerciseAddress(file, 'some')).toBe(address);
});
