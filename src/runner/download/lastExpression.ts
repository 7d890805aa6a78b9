import { parser } from '@lezer/javascript';

/** A part of a source, in characters. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** The expression whose value a program ends with. */
export interface LastExpression extends Passage {
  /** Whether it is several, with commas between them. As the argument of a function they would be several, too. */
  readonly isSequence: boolean;
}

const typescript = parser.configure({ dialect: 'ts' });

/**
 * Where the expression stands whose value a live block shows under its output: the last statement, if it is
 * one that has a value and does not just assign. Undefined where there is none or the code cannot be read.
 *
 * This parser is the editor's: it reads types, and no source keeps it busy for long.
 */
export function lastExpression(code: string): LastExpression | undefined {
  const tree = typescript.parse(code);
  if (hasError(tree)) return undefined;
  let statement = tree.topNode.lastChild;
  while (statement?.name.endsWith('Comment')) statement = statement.prevSibling;
  const expression = statement?.name === 'ExpressionStatement' ? statement.firstChild : null;
  if (!expression) return undefined;
  const { from, to, name } = expression;
  return name === 'AssignmentExpression' || /^(?:\+\+|--)|(?:\+\+|--)$/.test(code.slice(from, to))
    ? undefined
    : { from, to, isSequence: name === 'SequenceExpression' };
}

function hasError(tree: ReturnType<typeof typescript.parse>): boolean {
  const cursor = tree.cursor();
  do {
    if (cursor.type.isError) return true;
  } while (cursor.next());
  return false;
}
