import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Makes the site one for a learning platform: its first page is the class, a bar above every page says what the platform
 * was told, and links to pages that the package does not have lead to the public site.
 */
export default function lms({ siteDir, baseUrl }: LoadContext): Plugin {
  const room = path.join(siteDir, 'src', 'lms');
  return {
    name: 'lms',
    getThemePath: () => path.join(room, 'theme'),
    contentLoaded({ actions }) {
      actions.addRoute({ path: baseUrl, component: '@site/src/lms/PackagePage.tsx', exact: true });
    },
    configureWebpack: () => ({
      // Docusaurus has an alias for all of `@docusaurus`; the first that fits is taken.
      mergeStrategy: { 'resolve.alias': 'prepend' },
      // With few pages Docusaurus would put whatever two parts share into one file, TypeScript too, and load it first.
      optimization: { splitChunks: { cacheGroups: { common: false } } },
      resolve: { alias: { '@docusaurus/Link$': path.join(room, 'PackageLink.tsx') } },
    }),
  };
}
