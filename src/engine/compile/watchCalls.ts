import type { AnyNode, CallExpression, Node, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import type { TextEdit } from './textEdits.ts';

/** Methods after which the line matters although no plain variable is passed: `x.set([0], 3)`, `it.iternext()`. */
const telling = new Set(['set', 'iternext']);

export interface WatchedCalls {
  readonly edits: readonly TextEdit[];
  /** Gives `called` its names, to stand before the program. */
  readonly names: string;
}

/**
 * Wraps the calls that a trace wants to know about, so that the reader's own `f(x)` is seen as an evaluation
 * of f with nothing added to the code:
 *
 *     f(x)  →  program.calls.f(program.line, program.line = 7, f(x), x)
 *
 * Arguments are evaluated from left to right: the line of the caller is read, the line of this call is
 * written, the call itself happens with its `this` untouched, and then the arrays among its arguments are
 * looked at. Only arguments that are plain variables are passed on: reading those has no effect.
 *
 * `calls.f` is the host's `called` under the name of what the reader calls: engines say `f(...) is not iterable` with
 * the words that stand in the program.
 */
export function watchCalls(program: Program, host: string): WatchedCalls {
  const openings: TextEdit[] = [];
  const closings: TextEdit[] = [];
  const names = new Set<string>();
  ancestor(program, {
    CallExpression(node, _state, ancestors) {
      const variables = node.arguments.flatMap((argument) =>
        argument.type === 'Identifier' ? [argument.name] : [],
      );
      // `super(…)` is not a value, and an optional chain must stay in one piece to stop early.
      if (node.callee.type === 'Super' || isLinkOfChain(ancestors)) return;
      if (variables.length === 0 && !isTellingMethod(node)) return;
      const line = node.loc?.start.line ?? 0;
      const name = nameOf(node);
      names.add(name);
      const opening = ` ${host}.calls.${name}(${host}.line, ${host}.line = ${String(line)}, `;
      const closing = [...variables.map((name) => `, ${name}`), ')'].join('');
      // The innermost call is met first: in `f(x).g(x)`, where both begin, the opening of g stands before that of f.
      openings.unshift({ start: node.start, end: node.start, text: opening });
      closings.push({ start: node.end, end: node.end, text: closing });
    },
  });
  const called = [...names].map((name) => `${name}: ${host}.called`);
  return { edits: [...openings, ...closings], names: `${host}.calls = { ${called.join(', ')} }; ` };
}

/** Whether the innermost of nodes in each other is a link of an optional chain: what is called in an argument is none. */
function isLinkOfChain(nodes: readonly Node[]): boolean {
  for (let i = nodes.length - 1; i > 0; i--) {
    const parent = nodes[i - 1] as AnyNode;
    const child = nodes[i];
    if (parent.type === 'ChainExpression') return true;
    const isLink =
      (parent.type === 'MemberExpression' && parent.object === child) ||
      (parent.type === 'CallExpression' && parent.callee === child);
    if (!isLink) return false;
  }
  return false;
}

/** The last name of what is called: `f`, `x.f` and `f(1)` are `f`. */
function nameOf({ callee }: CallExpression): string {
  if (callee.type === 'CallExpression') return nameOf(callee);
  const named = callee.type === 'MemberExpression' && !callee.computed ? callee.property : callee;
  return named.type === 'Identifier' || named.type === 'PrivateIdentifier' ? named.name : 'call';
}

function isTellingMethod({ callee }: CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    telling.has(callee.property.name)
  );
}
