import { describe, expect, it } from 'vitest';
import { cutStarter, type LearnerCode } from '../../../src/exercise/source/cutStarter.ts';
import { entryOf } from '../../../src/exercise/source/entryOf.ts';
import type { Mutant } from '../../../src/exercise/source/Mutant.ts';
import { mutantsOf } from '../../../src/exercise/source/mutantsOf.ts';
import { RegionFault } from '../../../src/exercise/source/regions.ts';

const file = `import { exp, type NDArray, sin } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** What it returns. */
export function area(A: NDArray, scale: number): number {
  let sum = 0;
  //#region solution | // Go through A.
  //| // Add every element.
  for (let i = 0; i < A.size; i++) sum += A.get(i);
  //#endregion
  return exp(sum) * scale;
}
//#endregion

export default defineExercise(area, { checks: { a: () => sin(1) } });
`;

/** What the part of a file is in which `marked` stands between the marks of the learner's part. */
const cutOf = (marked: string, above = ''): LearnerCode =>
  cutStarter(`${above}//#region learner\n${marked}//#endregion\n`);

describe('the starter', () => {
  it('is the solution without what the learner is to write, with what the part imports', () => {
    expect(cutStarter(file).starter).toBe(`import { exp, type NDArray } from 'derivative';

/** What it returns. */
function area(A: NDArray, scale: number): number {
  let sum = 0;
  // Go through A.
  // Add every element.
  return exp(sum) * scale;
}
`);
  });

  it('has a solution without marks, whose lines are known in the file', () => {
    const { solution, solutionLines } = cutStarter(file);
    const lines = solution.split('\n');
    expect(lines[5]).toBe('  for (let i = 0; i < A.size; i++) sum += A.get(i);');
    expect(lines[5] && file.split('\n')[9]).toBe(lines[5]);
    // The import and the line below it stand nowhere, then come the lines of the part but for its marks.
    expect(solutionLines).toEqual([0, 0, 5, 6, 7, 10, 12, 13]);
  });

  it('names the function that answers and its parameters', () => {
    expect(entryOf(cutStarter(file).solution)).toEqual({ name: 'area', parameters: ['A', 'scale'] });
  });

  it('calls parameters by their names, also those with a default, and others by their number', () => {
    const code = 'function f(x: number, h = 1e-4, [a, b]: number[], { c } = { c: 1 }, ...more: number[]) {}';
    expect(entryOf(code)?.parameters).toEqual(['x', 'h', 'argument 3', 'argument 4', 'more']);
  });

  it.each([
    ['double quotes', file.replaceAll("'derivative'", '"derivative"')],
    ['no semicolon', file.replace("'derivative';", "'derivative'")],
  ])('has what it imports also where that is written with %s', (_, source) => {
    expect(cutStarter(source).starter).toBe(cutStarter(file).starter);
  });

  it('has what stands instead of each part, as deep as its mark', () => {
    const { starter, solution } = cutOf(
      '  //#region solution | // First.\n  a();\n  //#endregion\n  b();\n    // #region solution\n    c();\n    // #endregion\n  d();\n',
    );
    expect(starter).toBe('  // First.\n  b();\n  d();\n');
    expect(solution).toBe('  a();\n  b();\n    c();\n  d();\n');
  });

  it('has no exports, which a program that runs by itself has none to give to', () => {
    expect(
      cutOf('export function f() {}\n//#region solution |\nexport default g;\n//#endregion\n'),
    ).toMatchObject({
      starter: 'function f() {}\n\n',
      solution: 'function f() {}\ng;\n',
    });
  });

  const uses = (names: string): string => `//#region solution |\n${names};\n//#endregion\n`;

  it.each<[what: string, above: string, used: string, imported: string]>([
    ['nothing that it does not use', "import { exp, sin } from 'derivative';", 'cos(1)', ''],
    ['what it uses by another name', "import { exp as e } from 'derivative';", 'e(1)', 'exp as e'],
    ['types as types', "import type { NDArray, DType } from 'derivative';", 'x as NDArray', 'type NDArray'],
    ['names over several lines', "import {\n  exp,\n  sin,\n} from 'derivative';", 'sin(exp(1))', 'exp, sin'],
    [
      'names of two imports',
      "import{exp}from'derivative';\nimport { sin } from 'derivative';",
      'exp(sin(1))',
      'exp, sin',
    ],
    ['no part of a longer name', "import { exp, log } from 'derivative';", 'log1(myexp, x.log, exp$)', ''],
    ['nothing from elsewhere', "import { exp } from './derivative';", 'exp(1)', ''],
  ])('imports %s', (_, above, used, imported) => {
    const { solution } = cutOf(uses(used), `${above}\n`);
    const head = imported === '' ? '' : `import { ${imported} } from 'derivative';\n\n`;
    expect(solution).toBe(`${head}${used};\n`);
  });

  it('is refused with the line of the mark', () => {
    const lineOf = (source: string): unknown => {
      try {
        cutStarter(source);
      } catch (error) {
        return error instanceof RegionFault ? error.line : error;
      }
      return undefined;
    };
    expect(lineOf('let a;\n//#endregion\n')).toBe(2);
    expect(lineOf('let a;\n//#region learner\n//#region solution | x\n//#endregion\n')).toBe(2);
    expect(lineOf('let a;\n//#region learner\n//#endregion\n')).toBe(2);
    expect(lineOf('let a;\n')).toBe(1);
  });

  it.each([
    ['no mark at all', 'let a;', 'mark what the learner gets with //#region learner and //#endregion'],
    ['no learner’s part', file.replace('//#region learner', ''), 'this //#endregion closes nothing'],
    ['a mark left open', file.replace('//#endregion', ''), '//#region learner is never closed'],
    [
      'nothing to write',
      file.replace(/\/\/#region solution[^]*?\/\/#endregion/, ''),
      'mark what the learner is to write with //#region solution | …',
    ],
  ])('is refused with %s', (_, source, message) => {
    expect(() => cutStarter(source)).toThrow(message);
  });
});

describe('the mutants of a solution', () => {
  const made = (): readonly Mutant[] =>
    mutantsOf(
      'function f(x: number, y: number): number {\n  if (x > 0) return g(x, y) + 1;\n  while (x < y) x++;\n  return x;\n}\nfunction g(a, b) { return a - b; }',
      'f',
    );

  it('change one place each', () => {
    expect(
      made()
        .map(({ line, change }) => `${line}: ${change}`)
        .sort(),
    ).toEqual([
      '2: 0 → 1',
      '2: 1 → 2',
      '2: g(x, y) + 1 → g(x, y) - 1',
      '2: g(x, y) → g(y, x)',
      '2: return g(x, y) + 1; → return undefined;',
      '2: x > 0 → false',
      '2: x > 0 → true',
      '2: x > 0 → x <= 0',
      '2: x > 0 → x >= 0',
      '3: x < y → x <= y',
      '3: x < y → x >= y',
      '3: x++ → x',
      '3: x++; → ;',
      '4: return x; → return undefined;',
      '6: a - b → a + b',
      '6: return a - b; → return undefined;',
    ]);
  });

  it('know signs, assignments and exponents, and leave alone what has no counterpart', () => {
    const others = mutantsOf(
      'function f(x) {\n  let y = -x;\n  y = x & 1;\n  y += 2;\n  return !x ? g(y, y) : y ** x;\n}',
      'f',
    );
    expect(others.map(({ line, change }) => `${line}: ${change}`).sort()).toEqual([
      '2: -x → x',
      '3: 1 → 2',
      '3: y = x & 1; → ;',
      '4: 2 → 3',
      '4: y += 2 → y -= 2',
      '4: y += 2; → ;',
      '5: !x → false',
      '5: !x → true',
      '5: !x → x',
      '5: return !x ? g(y, y) : y ** x; → return undefined;',
      '5: y ** x → y * x',
    ]);
  });

  it('run with what the solution imports, by the names that it gives them', async () => {
    const source =
      "import { exp as e, sin } from 'derivative';\nfunction f(x: number): number { return e(x) + sin(x); }";
    const minus = mutantsOf(source, 'f').find(({ change }) => change === 'e(x) + sin(x) → e(x) - sin(x)');
    const loaded = (await import(`data:text/javascript,${encodeURIComponent(minus?.module ?? '')}`)) as {
      default: (derivative: object) => (x: number) => number;
    };
    expect(loaded.default({ exp: (x: number) => 10 * x, sin: (x: number) => x })(2)).toBe(18);
  });

  it('count the steps of functions in an expression too', async () => {
    const source = 'function f(n) { return Array.from({ length: n }, () => { return 1; }).length; }';
    const two = mutantsOf(source, 'f').find(({ change }) => change === '1 → 2');
    const loaded = (await import(`data:text/javascript,${encodeURIComponent(two?.module ?? '')}`)) as {
      default: (derivative: object) => (n: number) => number;
    };
    expect(loaded.default({})(10)).toBe(10);
    expect(() => loaded.default({})(200_000)).toThrow('too many steps');
  });

  it('are none of what is no number, no sign, no result and no pair of arguments', () => {
    const others = mutantsOf("function f(x) { ~x; 'a'; if (x) return; g(x, x); h(x); return; }", 'f');
    expect(others.map(({ change }) => change).sort()).toEqual([
      "'a'; → ;",
      'g(x, x); → ;',
      'h(x); → ;',
      'x → false',
      'x → true',
      '~x; → ;',
    ]);
  });

  it('exchange each two arguments that stand beside each other', () => {
    const changes = mutantsOf('function f(x) { return g(x, y , z); }', 'f').map(({ change }) => change);
    expect(changes).toEqual(
      expect.arrayContaining(['g(x, y , z) → g(y, x , z)', 'g(x, y , z) → g(x, z , y)']),
    );
  });

  it.each([
    ['while', 'while (x < 1) x;'],
    ['do', 'do x; while (x < 1);'],
    ['for', 'for (; x < 1; ) ;'],
    ['for … of', 'for (const y of endless()) ;'],
  ])('end an endless %s', async (_, loop) => {
    const source = `function* endless() { while (true) yield 1; }\nfunction f(x) { ${loop} return 2; }`;
    const two = mutantsOf(source, 'f').find(({ change }) => change === '2 → 3');
    const loaded = (await import(`data:text/javascript,${encodeURIComponent(two?.module ?? '')}`)) as {
      default: (derivative: object) => (x: number) => number;
    };
    expect(() => loaded.default({})(0)).toThrow(RangeError);
  });

  it('that loop for ever are ended by their own count of steps', async () => {
    const endless = made().filter(({ change }) => change.startsWith('x++'));
    expect(endless).toHaveLength(2);
    for (const { module } of endless) {
      const loaded = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
        default: (derivative: object) => (x: number, y: number) => number;
      };
      expect(() => loaded.default({})(-1, 1)).toThrow('too many steps');
    }
  });
});
