import { toJs } from 'estree-util-to-js';
import { valueToEstree } from 'estree-util-value-to-estree';

/** The text of a module with a value as its default export: typed arrays, NaN and −0 come through. */
export function dataModule(value: unknown): string {
  return toJs({
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExportDefaultDeclaration', declaration: valueToEstree(value) }],
  }).value;
}
