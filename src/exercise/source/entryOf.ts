import { parse, type Pattern } from 'acorn';
import { withoutTypes } from './withoutTypes.ts';

/** The answer's function, as the starter declares it. */
export interface Entry {
  readonly name: string;
  /** The names that sentences call them by; `argument 2` for one that is taken apart at once. */
  readonly parameters: readonly string[];
}

/** The last function of the learner's part: what it is built of stands above it. */
export function entryOf(learnerCode: string): Entry | undefined {
  const program = parse(withoutTypes(learnerCode), { ecmaVersion: 'latest', sourceType: 'module' });
  const last = program.body.filter((statement) => statement.type === 'FunctionDeclaration').at(-1);
  if (last === undefined) return undefined;
  const parameters = last.params.map((parameter, i) => nameOf(parameter) ?? `argument ${i + 1}`);
  return { name: last.id.name, parameters };
}

function nameOf(parameter: Pattern): string | undefined {
  switch (parameter.type) {
    case 'Identifier':
      return parameter.name;
    case 'AssignmentPattern':
      return nameOf(parameter.left);
    case 'RestElement':
      return nameOf(parameter.argument);
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'MemberExpression':
      return undefined;
  }
}
