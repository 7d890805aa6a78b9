import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { withoutCatalogue } from './withoutCatalogue';

const fileName = 'prismReactRenderer.mjs';

/** Highlights the languages and has the colours that the theme's options name, and carries no others. */
export default function prism({ generatedFilesDir, siteDir }: LoadContext): Plugin {
  const name = 'prism';
  return {
    name,
    async contentLoaded({ actions }) {
      const whole = path.join(siteDir, 'node_modules', 'prism-react-renderer', 'dist', 'index.mjs');
      await actions.createData(fileName, withoutCatalogue(await readFile(whole, 'utf8')));
    },
    configureWebpack: () => ({
      resolve: {
        alias: { 'prism-react-renderer$': path.join(generatedFilesDir, name, 'default', fileName) },
      },
    }),
  };
}
