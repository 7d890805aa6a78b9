import { createRequire } from 'node:module';
import type { Config } from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

/** Docusaurus as it comes, with the formulas of a lesson: what our pages are measured against. */
const stock: Config = {
  title: 'Stock',
  favicon: 'img/logo.svg',
  url: 'https://example.org',
  baseUrl: '/',
  baseUrlIssueBanner: false,
  trailingSlash: false,
  // The lesson stands alone here: what it points to is not there.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { hooks: { onBrokenMarkdownLinks: 'ignore' } },
  future: { v4: true, faster: { rspackPersistentCache: false } },
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/', remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] },
        blog: false,
        pages: false,
      },
    ],
  ],
  clientModules: [createRequire(__filename).resolve('katex/dist/katex.min.css')],
  themeConfig: { navbar: { title: 'Stock' } },
};

export default stock;
