import type { Program } from 'acorn';
import type { TextEdit } from './textEdits.ts';

/** Hands the value of the last expression to the host, as a notebook shows the value of a cell. */
export function echoLast(program: Program, host: string): readonly [TextEdit, TextEdit] | readonly [] {
  const last = program.body.at(-1);
  if (last?.type !== 'ExpressionStatement') return [];
  const { expression } = last;
  if (expression.type === 'AssignmentExpression' || expression.type === 'UpdateExpression') return [];
  return [
    // Two pairs: `a, b` is one value here, not two arguments.
    { start: expression.start, end: expression.start, text: `${host}.echo((` },
    { start: expression.end, end: expression.end, text: '))' },
  ];
}
