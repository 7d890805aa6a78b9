import { expect, test } from 'vitest';
import { dataFiles } from '../../../src/plugins/exercises/dataFiles.ts';

const line = 'return 2 * number; // Twice the number.';

async function filesOf(reveal: 'after-pass' | 'never'): Promise<ReadonlyMap<string, string>> {
  const learner = { starter: 'return NaN;', solution: line, solutionLines: [1] };
  const exercise = { id: 'some', type: 'function', reveal } as const;
  const module = `export default () => {\nfunction double(number) {\n${line}\n}\nreturn { solution: double };\n};`;
  const asked = { type: 'function', entry: 'double', parameters: ['number'] } as const;
  const answer = { learner, entry: { name: 'double', parameters: ['number'] } };
  return dataFiles(
    [{ file: 'docs/lessons/a/some.exercise.ts', exercise, module, answer }],
    [],
    new Map([['some', asked]]),
  );
}

test('a solution that may be seen is a module of its own', async () => {
  const files = await filesOf('after-pass');
  expect([...files.keys()]).toEqual(['course.json', 'loaders.js', 'some.module.js', 'some.solution.js']);
  expect(files.get('some.solution.js')).toContain(line);
});

test('of a solution that is never revealed the site has neither the text nor a name in it', async () => {
  const files = await filesOf('never');
  expect([...files.keys()]).toEqual(['course.json', 'loaders.js', 'some.module.js']);
  const texts = [...files.values()].join('\n');
  expect(texts).not.toContain('Twice the number');
  expect(texts).not.toContain('2 * number');
});

test('what a prediction is about comes through: typed arrays, and numbers that JSON does not know', async () => {
  const trace = {
    arrays: [],
    events: {
      kind: Uint8Array.of(1),
      array: Uint16Array.of(0),
      index: Int32Array.of(-1),
      value: Float64Array.of(-0),
      line: Int32Array.of(2),
    },
    dropped: 0,
  };
  const files = await dataFiles([], [], new Map([['next', { type: 'prediction', trace }]]));
  const text = files.get('next.asked.js') ?? '';
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { default: unknown };
  expect(loaded.default).toEqual({ type: 'prediction', trace });
});
