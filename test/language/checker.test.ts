import { describe, expect, it, test } from 'vitest';
import { checkerOfTheSite } from './checkerOfTheSite.ts';

const ask = checkerOfTheSite();

const faultsOf = (code: string): string[] =>
  ask({ type: 'check', code }).faults.map(({ line, message }) => `${String(line)}: ${message}`);

/** Asks for completions where the bar stands. */
const completionsIn = (marked: string) =>
  ask({ type: 'complete', code: marked.replace('|', ''), position: marked.indexOf('|') });

const explain = (marked: string) =>
  ask({ type: 'explain', code: marked.replace('|', ''), position: marked.indexOf('|') });

describe('a program has no fault', () => {
  it.each([
    ['when it is empty', ''],
    ['when it awaits at its top level', 'await Promise.resolve(1);'],
    [
      'when it takes an array apart',
      "import type { NDArray } from 'derivative';\nconst f = ([x, y]: NDArray): number => x * y;\nf;",
    ],
    [
      'when it reads an element without asking whether it is there',
      'const [a] = [1].map((x) => x + 1);\na + 1;',
    ],
    ['when it exports', 'export const a = 1;'],
    ['when it declares a name that the package has', 'const array = [1];\nconst print = 2;\narray[print];'],
    [
      'when it declares a name that another file of the checker has',
      'const performance = 1;\nperformance + 1;',
    ],
  ])('%s', (_when, code) => {
    expect(faultsOf(code)).toEqual([]);
  });
});

describe('a fault is told with its line', () => {
  it.each([
    {
      what: 'a wrong argument',
      code: "import { numericalDerivative } from 'derivative';\n\nnumericalDerivative('x', 3);",
      faults: [/^3: No overload matches this call\./],
    },
    {
      what: 'a missing argument',
      code: "import { numericalDerivative } from 'derivative';\nnumericalDerivative('x');",
      faults: [/^2: Expected 2-3 arguments, but got 1\.$/],
    },
    { what: 'null where it may not be', code: 'const a: number = null;\na;', faults: [/^1: Type 'null'/] },
    {
      what: 'an implicit any',
      code: '(x) => x;',
      faults: [/^1: Parameter 'x' implicitly has an 'any' type\.$/],
    },
    {
      what: 'a name the package lacks',
      code: "import { integral } from 'derivative';\nintegral;",
      faults: [/^1: Module '"derivative"' has no exported member 'integral'\.$/],
    },
    {
      what: 'another package',
      code: "import _ from 'lodash';\n_;",
      faults: [/^1: Cannot find module 'lodash'/],
    },
    {
      what: 'another package for its effect',
      code: "import 'lodash';",
      faults: [/^1: Cannot find module .*'lodash'/],
    },
    {
      what: 'a private file of the package',
      code: "import { store } from 'derivative/array/store';\nstore;",
      faults: [/^1: Cannot find module/],
    },
    { what: 'broken syntax, and nothing else', code: 'const a = (1;\nb;', faults: [/^1: '\)' expected\.$/] },
  ])('$what', ({ code, faults }) => {
    const found = faultsOf(code);
    expect(found).toEqual(faults.map((fault) => expect.stringMatching(fault) as string));
  });

  it.each([
    { code: 'const a = (1;', of: 'syntax' },
    { code: "const a: number = 'one';", of: 'types' },
    { code: '1;', of: 'types' },
  ])('are of the $of in `$code`', ({ code, of }) => {
    expect(ask({ type: 'check', code }).of).toBe(of);
  });

  it.each(['document', 'window', 'fetch', 'process', 'require', 'localStorage'])(
    '%s, which the cage does not have, without advice that a reader cannot follow',
    (name) => {
      expect(faultsOf(`1;\n${name};`)).toEqual([`2: Cannot find name '${name}'.`]);
    },
  );

  test('its place is the name it is about', () => {
    const code = 'const a = 1;\nconst b = a + c;';
    expect(ask({ type: 'check', code }).faults.map(({ from, to }) => code.slice(from, to))).toEqual(['c']);
  });
});

describe('a completion', () => {
  it('offers what the program has imported', () => {
    const offered = completionsIn("import { numericalDerivative } from 'derivative';\nnumericalD|");
    expect(offered.find(({ name }) => name === 'numericalDerivative')?.source).toBeUndefined();
  });

  it('offers the elements of an array after a dot, and nothing private', () => {
    const names = completionsIn("import { array } from 'derivative';\narray([1]).|").map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['get', 'set', 'shape', 'T', 'transpose']));
    expect(names.filter((name) => name.startsWith('#'))).toEqual([]);
  });

  it.each([
    { before: '', after: "import { numericalDerivative } from 'derivative';\n\n" },
    {
      before: "import { array } from 'derivative';\n",
      after: "import { array, numericalDerivative } from 'derivative';\n",
    },
  ])('of a name that is not imported brings its import: $after', ({ before, after }) => {
    const code = `${before}numericalD`;
    const completion = ask({ type: 'complete', code, position: code.length }).find(
      ({ name }) => name === 'numericalDerivative',
    );
    if (!completion) throw new Error('numericalDerivative is not offered');
    expect(completion.source).toBe('derivative');
    const { documentation, edits } = ask({
      type: 'explainCompletion',
      code,
      position: code.length,
      completion,
    });
    expect(documentation?.text).toMatch(/^The derivative of `f` at a number/);
    const edited = edits.reduceRight(
      (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
      code,
    );
    expect(edited).toBe(`${after}numericalD`);
  });
});

describe('an explanation', () => {
  const imported = "import { array, type NDArray } from 'derivative';\n";

  it('has the signature, the docstring and the exported name', () => {
    expect(explain(`${imported}arr|ay([1]);`)).toMatchObject({
      signature: 'array(nested: ArrayLike | NDArray, dtype?: DType): NDArray',
      text: expect.stringMatching(/^An array from nested numbers/) as string,
      parameters: [{ name: 'nested' }, { name: 'dtype' }],
      returns: expect.stringMatching(/^a new array/) as string,
      exportedName: 'array',
    });
  });

  it.each([
    ['right before the cursor', `${imported}array|([1]);`, 'array'],
    ['of a method names its class', `${imported}array([1]).ge|t(0);`, 'NDArray'],
    ['of a type', `${imported}let x: NDArr|ay;`, 'NDArray'],
    ['of the language names nothing', 'Math.ab|s(1);', undefined],
    ['of the program’s own names nothing', 'const ab = 1;\na|b;', undefined],
  ])('%s', (_what, marked, exportedName) => {
    expect(explain(marked)?.exportedName).toBe(exportedName);
  });

  it('shows a link of a docstring as its name', () => {
    const { parameters = [] } =
      explain("import { numericalDerivative } from 'derivative';\nnumericalDer|ivative;") ?? {};
    expect(parameters.find(({ name }) => name === 'options')?.text).toBe('see NumericalDerivativeOptions');
  });

  it('is null where no name stands', () => {
    expect(explain('1 + |  2;')).toBeNull();
  });
});
