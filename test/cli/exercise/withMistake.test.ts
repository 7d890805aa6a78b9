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

  const uses = (name: string): string =>
    `import { ${name} } from 'derivative';\nfunction cube(x) { return ${name.replace('type ', '')}(x); }`;

  // Another thing of that name is the file's: declared twice, or a type where the answer needs what makes one.
  test.each([
    ['a function of the file', 'sum', `${cube}\nfunction sum() {}`, 'sum as sum2', 'const sum = sum2;'],
    [
      'a type of the file',
      'NDArray',
      `import { type NDArray } from 'derivative';\n${cube}`,
      'NDArray as NDArray2',
      'const NDArray = NDArray2;',
    ],
    [
      'a type that the file imports as one of its own',
      'NDArray',
      `import type { NDArray } from 'derivative';\n${cube}`,
      'NDArray as NDArray2',
      'const NDArray = NDArray2;',
    ],
    ['names up to a number', 'sum', `${cube}\nconst sum = 1, sum2 = 2;`, 'sum as sum3', 'const sum = sum3;'],
    [
      'a type that stands for a type',
      'type NDArray',
      `${cube}\ntype NDArray = number;`,
      'type NDArray as NDArray2',
      'type NDArray = NDArray2;',
    ],
  ])('gives a name back to an answer that meets %s', (_, name, source, as, alias) => {
    const changed = withMistake(source, answer(uses(name)));
    expect(imported(changed)[0]).toBe(as);
    expect(changed).toContain(`untyped((() => {\n${alias}\n`);
  });

  test('does not give back a name of the answer’s own', () => {
    const code =
      "import { sum } from 'derivative';\nfunction sum2(x) { return sum(x); }\nfunction cube(x) { return sum2(x); }";
    const changed = withMistake(`${cube}\nfunction sum() {}`, answer(code));
    expect(imported(changed)).toEqual(['sum as sum3']);
  });

  test('imports no type that is there', () => {
    const source = `import { NDArray } from 'derivative';\n${cube}`;
    expect(imported(withMistake(source, answer(uses('type NDArray'))))).toEqual(['NDArray']);
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
