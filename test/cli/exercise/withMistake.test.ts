import { describe, expect, test } from 'vitest';
import { withMistake } from '../../../src/cli/exercise/withMistake.ts';
import { cube } from './support/cube.ts';

const answer = (code: string) => ({ name: 'wrong', say: 'Mend it.', code, entry: 'cube' });

/** The names that a file imports from `derivative`, in its order. */
const imported = (source: string): readonly string[] =>
  [...source.matchAll(/import \{([^}]*)\} from 'derivative';/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );

describe('an exercise with one more mistake', () => {
  test('has the answer in a function of its own, without its imports and exports', () => {
    const changed = withMistake(
      cube,
      answer("import { power } from 'derivative';\n\nexport function cube(x) {\n  return power(x, 2);\n}\n"),
    );
    expect(changed).toContain('wrong: { as: untyped((() => {');
    expect(changed).toContain('function cube(x) {\n  return power(x, 2);\n}\nreturn cube;');
    expect(changed.match(/export function cube/g)).toHaveLength(1);
    expect(imported(changed)).toEqual(['power']);
  });

  test.each([
    ['below a remark', '// Mine.\nexport function cube(x) { return x; }', '// Mine.\nfunction cube(x)'],
    [
      'below a comment',
      '/* Mine. */\nexport function cube(x) { return x; }',
      '/* Mine. */\nfunction cube(x)',
    ],
    ['as the file’s own', 'export default function cube(x) { return x; }', 'function cube(x)'],
    ['beside another', 'export const two = 2;\nfunction cube(x) { return two; }', 'const two = 2;\nfunction'],
    ['by its name', 'function cube(x) { return x; }\nexport { cube };', '}\nreturn cube;'],
    [
      'by its name, as the file’s own',
      'function cube(x) { return x; }\nexport default cube;',
      '}\nreturn cube;',
    ],
  ])('takes an answer that is exported %s', (_, code, kept) => {
    const added = withMistake(cube, answer(code)).split('untyped((() => {')[1] ?? '';
    expect(added).toContain(kept);
    expect(added.slice(0, added.indexOf('return cube;'))).not.toContain('export');
  });

  test('imports each name once, however many mistakes use it', () => {
    const uses = (name: string): string =>
      `import { ${name} } from 'derivative';\nfunction cube(x) { return ${name}(x); }`;
    const source = `import { exp } from 'derivative';\n${cube}`;
    const first = withMistake(source, answer(uses('sin')));
    const second = withMistake(first, { ...answer(uses('exp')), name: 'again' });
    expect(imported(second)).toEqual(['sin', 'exp']);
  });

  test('keeps the name under which an answer imports something', () => {
    const changed = withMistake(
      `import { sin } from 'derivative';\n${cube}`,
      answer("import { sin as wave } from 'derivative';\nfunction cube(x) { return wave(x); }"),
    );
    expect(imported(changed)).toEqual(['sin as wave', 'sin']);
  });

  test('can be called by any name', () => {
    const changed = withMistake(cube, { ...answer('function cube(x) { return x; }'), name: "x isn't cubed" });
    expect(changed).toContain(`"x isn't cubed": { as:`);
  });

  test('does not take an answer that imports all names as one: says how it is to be written', () => {
    expect(() =>
      withMistake(cube, answer("import * as d from 'derivative';\nfunction cube(x) { return d.sin(x); }")),
    ).toThrow('write each name that it uses');
  });
});
