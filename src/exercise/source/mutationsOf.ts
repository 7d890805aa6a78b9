import type { AnyNode, Node } from 'acorn';

/** A change of the script, and the part by which it is shown. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shown?: Node;
}

/** What may stand in place of an operator. */
const operators: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '**': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
};

/** The small faults that can be put into one place of a program. */
export function mutationsOf(node: AnyNode, script: string): readonly Mutation[] {
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
    return operatorMutations(node, node.left.end, node.operator, script);
  }
  if (node.type === 'AssignmentExpression') {
    // `+=` is `+` with something behind it.
    const operator = node.operator.slice(0, -1);
    return operatorMutations(node, node.left.end, operator, script);
  }
  // A counter that stands still mostly never ends: the count of steps ends it.
  if (node.type === 'UpdateExpression' || (node.type === 'UnaryExpression' && /[-!]/.test(node.operator))) {
    return [{ ...rangeOf(node), text: script.slice(node.argument.start, node.argument.end) }];
  }
  if (node.type === 'Literal' && typeof node.value === 'number') {
    return [{ ...rangeOf(node), text: String(node.value + 1) }];
  }
  if (node.type === 'CallExpression') {
    return exchanged(node.arguments, script).map((mutation) => ({ ...mutation, shown: node }));
  }
  if (node.type === 'ExpressionStatement') return [{ ...rangeOf(node), text: ';' }];
  if (node.type === 'ReturnStatement' && node.argument) {
    return [{ ...rangeOf(node), text: 'return undefined;' }];
  }
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    return ['true', 'false'].map((text) => ({ ...rangeOf(node.test), text, shown: node.test }));
  }
  return [];
}

function rangeOf({ start, end }: Node): Pick<Mutation, 'start' | 'end'> {
  return { start, end };
}

/** @param leftEnd where the left side ends: the operator is the next that is written */
function operatorMutations(
  shown: Node,
  leftEnd: number,
  operator: string,
  script: string,
): readonly Mutation[] {
  const start = script.indexOf(operator, leftEnd);
  return (operators[operator] ?? []).map((text) => ({ start, end: start + operator.length, text, shown }));
}

/** Two arguments in each other's place. */
function exchanged(given: readonly Node[], script: string): readonly Mutation[] {
  return given.slice(1).flatMap((second, i) => {
    const first = given[i] ?? second;
    const [a = '', b = ''] = [first, second].map((node) => script.slice(node.start, node.end));
    const between = script.slice(first.end, second.start);
    return a === b ? [] : [{ start: first.start, end: second.end, text: b + between + a }];
  });
}
