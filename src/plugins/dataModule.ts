import { toJs } from 'estree-util-to-js';
import { valueToEstree } from 'estree-util-value-to-estree';
import { program } from './program';

/** The text of a module with a value as its default export: typed arrays, NaN and −0 come through. */
export function dataModule(value: unknown): string {
  return toJs(program({ type: 'ExportDefaultDeclaration', declaration: valueToEstree(value) })).value;
}
