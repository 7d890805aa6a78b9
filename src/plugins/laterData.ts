import { createHash } from 'node:crypto';
import type { ExportNamedDeclaration, Expression } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { dataAttribute } from './dataAttribute';
import { dataModule } from './dataModule';
import { expressionAttribute } from './expressionAttribute';
import { program } from './program';

/**
 * Keeps data of the build out of a page's own scripts, which every reader waits for: the page gets a function that
 * fetches them, under a name.
 *
 * @param data one for each component that needs some, so that a page fetches one file for all
 */
export function addLaterData(tree: Root, name: string, data: readonly unknown[]): void {
  // A module that is its own address.
  const address = `data:text/javascript,${encodeURIComponent(dataModule(data))}`;
  tree.children.push({
    type: 'mdxjsEsm',
    value: '',
    data: { estree: program(exported(name, fetching(address))) },
  });
}

function fetching(address: string): Expression {
  return {
    type: 'ArrowFunctionExpression',
    expression: true,
    params: [],
    body: { type: 'ImportExpression', source: { type: 'Literal', value: address } },
  };
}

function exported(name: string, init: Expression): ExportNamedDeclaration {
  return {
    type: 'ExportNamedDeclaration',
    specifiers: [],
    attributes: [],
    declaration: {
      type: 'VariableDeclaration',
      kind: 'const',
      declarations: [{ type: 'VariableDeclarator', id: { type: 'Identifier', name }, init }],
    },
  };
}

/**
 * What tells a component which of the data are its own: the function, the place in what it fetches, and a version, which
 * is another one when the data are.
 */
export function laterAttributes(name: string, at: number, own: unknown): readonly MdxJsxAttribute[] {
  const version = createHash('sha256').update(dataModule(own)).digest('hex').slice(0, 8);
  return [
    expressionAttribute('fetchData', { type: 'Identifier', name }),
    dataAttribute('at', at),
    dataAttribute('version', version),
  ];
}
