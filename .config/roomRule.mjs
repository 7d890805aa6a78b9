// @ts-check
import path from 'node:path';
import { repositoryRoot } from '../src/cli/setUp/repositoryRoot.mjs';
import { whyNotImport } from './whyNotImport.mjs';

/**
 * ESLint's side of the table of rooms, so that the editor says it while one types. ESLint's own
 * `no-restricted-imports` cannot: it sees `../exercise/x.ts` but not from which folder.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomRule = {
  meta: {
    type: 'problem',
    docs: { description: 'imports follow the table in .config/rooms.mjs' },
    schema: [],
  },
  create(context) {
    const file = path.relative(repositoryRoot, context.filename).split(path.sep).join('/');
    /** @param {{ source?: import('estree').Expression | null }} node */
    const check = (node) => {
      const { source } = node;
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = whyNotImport(file, source.value);
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};
