import type {
  ArrowFunctionExpression, BinaryExpression, CallExpression, Identifier, Literal, MemberExpression, Node,
  SpreadElement, UnaryExpression,
} from 'acorn'; // prettier-ignore
import { parseExpressionAt } from 'acorn';
import type { DualNumber } from 'derivative';
import * as derivative from 'derivative';

/** What the expressions of the corpus are made of. */
type Value = number | DualNumber | readonly Value[] | ((...values: readonly Value[]) => Value);
type Scope = Readonly<Record<string, Value>>;

const operators: Readonly<Record<string, (x: never, y: never) => Value>> = {
  '+': derivative.add,
  '-': derivative.subtract,
  '*': derivative.multiply,
  '/': derivative.divide,
};

const functions: Readonly<Record<string, unknown>> = {
  ...derivative,
  pow: derivative.power,
  max: (...values: readonly never[]) => values.reduce((x: never, y) => derivative.maximum(x, y) as never),
  sum: derivative.sum,
  map: (x: Value, f: (value: Value, index: number) => Value) => flat(x).map((value, i) => f(value, i)),
};

/**
 * A function of the corpus, written with operators, as one that takes dual numbers: `2*m.pow(x, 3) - x` becomes
 * `subtract(multiply(2, power(x, 3)), x)`.
 */
export function corpusExpression(text: string): (x: unknown) => DualNumber {
  const arrow = parseExpressionAt(text, 0, { ecmaVersion: 2022 });
  if (arrow.type !== 'ArrowFunctionExpression') throw new SyntaxError(`not a function: ${text}`);
  const { body } = arrow;
  return (x) => evaluate(body, { x: nested(x) }) as DualNumber;
}

/** An array of dual numbers as nested lists, which `x[0][1]` and `...x` can be asked of. */
function nested(x: unknown): Value {
  const isArray = x instanceof derivative.DualNumber && typeof x.value !== 'number';
  return isArray ? Array.from(x, nested) : (x as Value);
}

function flat(x: Value): Value[] {
  return Array.isArray(x) ? (x as readonly Value[]).flatMap(flat) : [x];
}

function evaluate(node: Node, scope: Scope): Value {
  const rule = rules[node.type];
  if (rule === undefined) throw new SyntaxError(`the corpus has no ${node.type}`);
  return rule(node as never, scope);
}

const rules: Readonly<Record<string, (node: never, scope: Scope) => Value>> = {
  Literal: ({ value }: Literal) => Number(value),
  Identifier: ({ name }: Identifier, scope) => scope[name] as Value,
  UnaryExpression: ({ argument }: UnaryExpression, scope) =>
    derivative.negative(evaluate(argument, scope) as DualNumber),
  BinaryExpression: ({ operator, left, right }: BinaryExpression, scope) => {
    const apply = operators[operator] as (x: Value, y: Value) => Value;
    return apply(evaluate(left, scope), evaluate(right, scope));
  },
  MemberExpression: ({ object, property, computed }: MemberExpression, scope) => {
    if (!computed) return functions[(property as Identifier).name] as Value;
    const list = evaluate(object, scope) as readonly Value[];
    return list[Number(evaluate(property, scope))] as Value;
  },
  CallExpression: ({ callee, arguments: listed }: CallExpression, scope) => {
    const f = evaluate(callee, scope) as (...values: readonly Value[]) => Value;
    const values = listed.map((node) => [node.type, evaluate(node, scope)] as const);
    return f(...values.flatMap(([type, value]) => (type === 'SpreadElement' ? (value as Value[]) : [value])));
  },
  SpreadElement: ({ argument }: SpreadElement, scope) => evaluate(argument, scope),
  ArrowFunctionExpression:
    ({ params, body }: ArrowFunctionExpression, scope) =>
    (...values) => {
      const own = params.map((name, i) => [(name as Identifier).name, values[i] ?? NaN] as const);
      return evaluate(body, { ...scope, ...Object.fromEntries(own) });
    },
};
