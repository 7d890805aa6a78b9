import { parse } from 'acorn';
import { withoutTypes } from './withoutTypes.ts';

/** The answer's function, as the starter declares it. */
export interface Entry {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** The last function of the learner's part: what it is built of stands above it. */
export function entryOf(learnerCode: string): Entry | undefined {
  const program = parse(withoutTypes(learnerCode), { ecmaVersion: 'latest', sourceType: 'module' });
  const last = program.body.filter((statement) => statement.type === 'FunctionDeclaration').at(-1);
  if (last === undefined) return undefined;
  const parameters = last.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : ''));
  return { name: last.id.name, parameters };
}
