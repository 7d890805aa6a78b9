import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { dependenciesOf } from './dependenciesOf';

/**
 * Has a page follow while `npm start` runs when its author saves an exercise, the glossary or the original of a
 * translation: the bundler would compile it again only for a change of the page itself.
 */
export default function pageDependencies({ siteDir }: LoadContext): Plugin {
  return {
    name: 'page-dependencies',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.mdx$/,
            include: ['docs', 'src/pages'].map((folder) => path.join(siteDir, folder)),
            enforce: 'pre',
            use: {
              loader: path.join(siteDir, 'src', 'plugins', 'pageDependencies', 'dependenciesLoader.mjs'),
              options: { dependenciesOf: (page: string) => dependenciesOf(siteDir, page) },
            },
          },
        ],
      },
    }),
  };
}
