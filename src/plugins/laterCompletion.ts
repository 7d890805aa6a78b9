import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Sends the editor without its completion, which waits until somebody types.
 *
 * CodeMirror has completion and the closing of brackets in one file. What the editor has from the start imports the file
 * under a name of its own, made by the query, so that the bundler keeps of that one only what is used at the start.
 */
export default function laterCompletion({ siteDir }: LoadContext): Plugin {
  const packages = path.join(siteDir, 'node_modules', '@codemirror');
  const whole = path.join(packages, 'autocomplete', 'dist', 'index.js');
  return {
    name: 'later-completion',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            include: [
              path.join(siteDir, 'src', 'runner', 'editor', 'codemirror', 'baseExtensions.ts'),
              path.join(packages, 'lang-javascript'),
            ],
            resolve: { alias: { '@codemirror/autocomplete$': `${whole}?start` } },
          },
        ],
      },
    }),
  };
}
