import type { CallExpression, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import type { TextEdit } from './textEdits.ts';

/** Methods after which the line matters although no plain variable is passed: `x.set([0], 3)`, `it.iternext()`. */
const telling = new Set(['set', 'iternext']);

/**
 * Wraps the calls that a trace wants to know about, so that the reader's own `f(x)` is seen as an evaluation
 * of f with nothing added to the code:
 *
 *     f(x)  →  program.called(program.line, program.line = 7, f(x), x)
 *
 * Arguments are evaluated from left to right: the line of the caller is read, the line of this call is
 * written, the call itself happens with its `this` untouched, and then the arrays among its arguments are
 * looked at. Only arguments that are plain variables are passed on: reading those has no effect.
 */
export function watchCalls(program: Program, host: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  ancestor(program, {
    CallExpression(node, _state, ancestors) {
      const variables = node.arguments.flatMap((argument) =>
        argument.type === 'Identifier' ? [argument.name] : [],
      );
      const insideChain = ancestors.some(({ type }) => type === 'ChainExpression');
      // `super(…)` is not a value, and an optional chain must stay in one piece to stop early.
      if (node.callee.type === 'Super' || insideChain) return;
      if (variables.length === 0 && !isTellingMethod(node)) return;
      const line = node.loc?.start.line ?? 0;
      const opening = ` ${host}.called(${host}.line, ${host}.line = ${String(line)}, `;
      const closing = [...variables.map((name) => `, ${name}`), ')'].join('');
      edits.push({ start: node.start, end: node.start, text: opening });
      edits.push({ start: node.end, end: node.end, text: closing });
    },
  });
  return edits;
}

function isTellingMethod({ callee }: CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    telling.has(callee.property.name)
  );
}
