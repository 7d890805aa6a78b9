import ts from 'typescript';

/**
 * The text of a new exercise file: it compiles, is refused by the rules until it is filled in, and has one mistake as a
 * model.
 *
 * @param signature such as `slope(f: (x: number) => number, x: number): number`
 * @throws when it is none
 */
export function newExercise(id: string, signature: string): string {
  const { name, given, result } = readSignature(signature);
  const parameters = given.map((parameter) => parameter.name).join(', ');
  const probe = given.map(drawn).join(', ');
  const call = given.map(({ type }) => sample(type)).join(', ');
  const wrong = result === 'number' ? '() => NaN' : `(${parameters}) => ${name}(${parameters})`;
  const usesArrays = /\bNDArray\b/.test(signature);
  return `${usesArrays ? "import { array, type NDArray } from 'derivative';\n" : ''}import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** Say in one sentence what ${name} is to return. */
export function ${name}(${given.map(({ text }) => text).join(', ')}): ${result} {
  //#region solution | return ${blank(result, given)}; // Say where to begin.
  return ${blank(result, given)};
  //#endregion
}
//#endregion

export default defineExercise(${name}, {
  id: '${id}',
  rev: 1,
  minutes: 5,
  hints: ['Say where to look first.'],
  reveal: 'after-3-tries',
  checks: {
    'say what a right answer does': (fn, t) => {
      t.close(fn(${call}), ${result === 'number' ? '1' : `${name}(${call})`}, { bound: 1e-12 });
    },
  },
  held: {},
  probe: (g) => [${probe}],
  mistakes: {
    'what-goes-wrong': {
      as: ${wrong},
      say: 'Say what to do, in one sentence.',
    },
  },
});
`;
}

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

function readSignature(signature: string): { name: string; given: readonly Parameter[]; result: string } {
  const parsed = ts.createSourceFile('x.ts', `declare function ${signature};`, ts.ScriptTarget.Latest, true);
  const [declared] = parsed.statements;
  if (declared === undefined || !ts.isFunctionDeclaration(declared) || !declared.name || !declared.type) {
    throw new Error(
      `"${signature}" is no signature: write name(parameter: type, …): type, such as double(x: number): number`,
    );
  }
  const given = declared.parameters.map((parameter) => ({
    name: parameter.name.getText(parsed),
    type: parameter.type?.getText(parsed) ?? 'number',
    text: parameter.getText(parsed),
  }));
  return { name: declared.name.text, given, result: declared.type.getText(parsed) };
}

/** What a probe draws for a parameter of this type. */
function drawn({ name, type }: Parameter): string {
  if (type.includes('=>')) return type.includes('NDArray') ? 'g.smoothArray([2]).f' : 'g.growing().f';
  if (type === 'NDArray') return 'array(g.list(2, -2, 2))';
  return type.endsWith('[]')
    ? 'g.list(3, -2, 2)'
    : /^(h|delta|step)$/.test(name)
      ? 'g.in(0.2, 0.6)'
      : 'g.in(-2, 2)';
}

function sample(type: string): string {
  if (type.includes('=>')) return type.includes('NDArray') ? '(x) => x.get(0)' : '(x) => x * x';
  if (type === 'NDArray') return 'array([1, 2])';
  return type.endsWith('[]') ? '[1, 2, 3]' : '0.5';
}

/** A value of the type of the result, which is no answer yet. */
function blank(result: string, given: readonly Parameter[]): string {
  if (result === 'number') return 'NaN';
  if (/^(readonly )?.+\[\]$/.test(result)) return '[]';
  const [, members] = /^(?:readonly )?\[(.+)\]$/.exec(result) ?? [];
  if (members !== undefined)
    return `[${members
      .split(',')
      .map(() => 'NaN')
      .join(', ')}]`;
  const same = given.find(({ type }) => type === result)?.name;
  if (same !== undefined) return same;
  if (result === 'NDArray') return 'array([])';
  if (result === 'string') return "''";
  if (result === 'boolean') return 'false';
  throw new Error(`an answer returns numbers, lists or arrays of them, a text or a yes or no; got ${result}`);
}
