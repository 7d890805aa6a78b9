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
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorMutations(node, node.left.end, node.right.start, node.operator, script);
    case 'AssignmentExpression':
      return node.operator === '='
        ? []
        : operatorMutations(node, node.left.end, node.right.start, node.operator.slice(0, -1), script);
    case 'UpdateExpression':
      // A counter that runs the other way mostly never ends: the count of steps ends it.
      return [
        { start: node.start, end: node.end, text: script.slice(node.argument.start, node.argument.end) },
      ];
    case 'UnaryExpression':
      return node.operator === '-' || node.operator === '!'
        ? [{ start: node.start, end: node.end, text: script.slice(node.argument.start, node.argument.end) }]
        : [];
    case 'Literal':
      return typeof node.value === 'number'
        ? [{ start: node.start, end: node.end, text: String(node.value + 1) }]
        : [];
    case 'CallExpression':
      return exchanged(node.arguments, script).map((mutation) => ({ ...mutation, shown: node }));
    case 'ExpressionStatement':
      return [{ start: node.start, end: node.end, text: ';' }];
    case 'ReturnStatement':
      return node.argument ? [{ start: node.start, end: node.end, text: 'return undefined;' }] : [];
    case 'IfStatement':
    case 'ConditionalExpression':
      return [
        { start: node.test.start, end: node.test.end, text: 'true' },
        { start: node.test.start, end: node.test.end, text: 'false' },
      ];
    default:
      return [];
  }
}

function operatorMutations(
  shown: Node,
  from: number,
  to: number,
  operator: string,
  script: string,
): readonly Mutation[] {
  const start = script.indexOf(operator, from);
  if (start === -1 || start >= to) return [];
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
