import type { Config } from '@docusaurus/types';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type * as Preset from '@docusaurus/preset-classic';
import cage from './src/plugins/cage';
import cards from './src/plugins/cards/cards';
import { withCard } from './src/plugins/cards/withCard';
import compiledAhead from './src/plugins/compiledAhead';
import contentSecurityPolicy from './src/plugins/contentSecurityPolicy';
import derivativeSource from './src/plugins/derivativeSource';
import course from './src/plugins/course/course';
import exercises from './src/plugins/exercises/exercises';
import glossary from './src/plugins/glossary/glossary';
import laterCompletion from './src/plugins/laterCompletion';
import minifiedAhead from './src/plugins/types/minifiedAhead';
import notices from './src/plugins/notices/notices';
import hosting from './src/plugins/hosting/hosting';
import notebookFiles from './src/plugins/notebookFiles/notebookFiles';
import pageDependencies from './src/plugins/pageDependencies/pageDependencies';
import { pageMarkdown } from './src/plugins/pageMarkdown';
import pageScripts from './src/plugins/pageScripts';
import postCssConfig from './src/plugins/postCssConfig';
import proofSheets from './src/plugins/proofSheets/proofSheets';
import offline from './src/plugins/offline';
import inlineMessages from './src/plugins/translations/inlineMessages';
import { linkAcrossLanguages } from './src/plugins/translations/linkAcrossLanguages';
import { languagesPath } from './src/plugins/translations/originalOf';
import { withLanguage } from './src/plugins/translations/withLanguage';
import prism from './src/plugins/prism/prism';
import reference from './src/plugins/reference/reference';
import search from './src/plugins/search/search';
import sourcePages from './src/plugins/sourcePages/sourcePages';
import typeChecker from './src/plugins/types/typeChecker';
import wholePages from './src/plugins/wholePages/wholePages';
import sidebars from './sidebars';
import { prismTheme } from './src/theme/prismTheme';

const markdown = pageMarkdown(__dirname);
const defaultLocale = 'en';

const config: Config = {
  title: 'Nudge',
  tagline: 'Numerical differentiation you can run',
  favicon: 'img/logo.svg',
  url: process.env.SITE_URL ?? 'https://example.org',
  baseUrl: process.env.BASE_URL ?? '/',
  baseUrlIssueBanner: false,
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    parseFrontMatter: withLanguage({ siteDir: __dirname, defaultLocale }, withCard(sidebars.lessons)),
    hooks: { onBrokenMarkdownLinks: linkAcrossLanguages(__dirname) },
  },
  i18n: {
    path: languagesPath,
    defaultLocale,
    locales: ['en', 'de'],
    localeConfigs: { en: { label: 'English' }, de: { label: 'Deutsch' } },
  },
  // The persistent bundler cache knows a lesson by its text alone. What a lesson shows also depends on
  // `derivative` and on the engine, so that a cached page could show what the code no longer prints.
  future: {
    v4: true,
    faster: { rspackPersistentCache: false },
    // No page says when it was last changed: the history of all files need not be read for it.
    experimental_vcs: false,
  },
  presets: [
    [
      'classic',
      {
        docs: { path: 'docs/lessons', routeBasePath: 'lessons', sidebarPath: './sidebars.ts', ...markdown },
        pages: { ...markdown },
        blog: false,
        // Tools, a frame, and proofs with the solutions of exercises: nobody should come to them from a search engine.
        sitemap: {
          ignorePatterns: ['**/exercises', '**/exercises/**', '**/{search,class,grade,your-work,embed}'],
        },
        theme: { customCss: ['./src/css/site.css', './src/css/landing.css', './src/css/reference.css'] },
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    derivativeSource,
    postCssConfig,
    prism,
    inlineMessages,
    reference,
    (context) => glossary(context, { sidebar: sidebars.lessons }),
    // Docs of their own: a lesson would otherwise carry the names of all pages of the reference in its scripts.
    [
      '@docusaurus/plugin-content-docs',
      {
        id: 'reference',
        path: 'docs/reference',
        routeBasePath: 'reference',
        ...markdown,
      } satisfies DocsOptions,
    ],
    // These too: whoever reads a lesson needs none of their names.
    [
      '@docusaurus/plugin-content-docs',
      { id: 'teach', path: 'docs/teach', routeBasePath: 'teach', ...markdown } satisfies DocsOptions,
    ],
    cage,
    (context) => exercises(context, { sidebar: sidebars.lessons }),
    (context) => proofSheets(context, { sidebar: sidebars.lessons }),
    (context) => cards(context, { sidebar: sidebars.lessons }),
    (context) => course(context, { sidebar: sidebars.lessons }),
    sourcePages,
    typeChecker,
    laterCompletion,
    compiledAhead,
    minifiedAhead,
    notebookFiles,
    pageDependencies,
    pageScripts,
    wholePages,
    notices,
    search,
    contentSecurityPolicy,
    hosting,
    offline,
  ],
  clientModules: [
    require.resolve('katex/dist/katex.min.css'),
    './src/runner/share/mendAddress.ts',
    './src/theme/prefetchInTurn.ts',
    './src/theme/printInLight.ts',
  ],
  themeConfig: {
    prism: {
      theme: prismTheme,
      darkTheme: prismTheme,
      // All that the pages have, besides commands and MDX, which stay plain; each after those that it extends.
      additionalLanguages: ['clike', 'javascript', 'typescript', 'python'],
    },
    image: 'img/lesson.png',
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Nudge',
      logo: { alt: '', src: 'img/logo.svg', width: 32, height: 32 },
      items: [
        { type: 'docSidebar', sidebarId: 'lessons', label: 'Lessons', position: 'left' },
        { to: '/reference/derivative', label: 'Reference', position: 'left' },
        { to: '/teach', label: 'Teach', position: 'left' },
        { to: '/playground', label: 'Playground', position: 'left' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      style: 'light',
      links: [
        { label: 'Your work', to: '/your-work' },
        { label: 'Glossary', to: '/reference/glossary' },
        { label: 'For the curious', to: '/curious' },
        { label: 'Licences of others', href: 'pathname:///notices.txt' },
      ],
      copyright: 'Code under the MIT licence, lessons under CC BY 4.0.',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
