import type { Config } from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import remarkMath from 'remark-math';
import rehypeKatex from 'rehype-katex';
import { themes } from 'prism-react-renderer';

const config: Config = {
  title: 'Nudge',
  tagline: 'Numerical differentiation you can run',
  favicon: 'img/logo.svg',
  url: process.env.SITE_URL ?? 'https://example.org',
  baseUrl: process.env.BASE_URL ?? '/',
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw' } },
  i18n: { defaultLocale: 'en', locales: ['en'] },
  // The persistent bundler cache keys a lesson by its text alone. A lesson's output also depends on
  // `derivative` and on the engine, so a cached page could show what the code no longer prints.
  future: { v4: true, faster: { rspackPersistentCache: false } },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          remarkPlugins: [remarkMath],
          rehypePlugins: [[rehypeKatex, { strict: 'error' }]],
        },
        blog: false,
        theme: { customCss: './src/css/site.css' },
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    function derivativeSource() {
      return {
        name: 'derivative-source',
        configureWebpack: () => ({ resolve: { conditionNames: ['derivative-source', '...'] } }),
      };
    },
  ],
  clientModules: [require.resolve('katex/dist/katex.min.css')],
  themeConfig: {
    prism: { theme: themes.vsLight, darkTheme: themes.vsDark },
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Nudge' },
  } satisfies Preset.ThemeConfig,
};

export default config;
