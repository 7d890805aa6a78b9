import path from 'node:path';
import type { Config } from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import { packageOptions } from '../src/cli/class/scorm/packageOptions';
import cage from '../src/plugins/cage';
import contentSecurityPolicy from '../src/plugins/contentSecurityPolicy';
import derivativeSource from '../src/plugins/derivativeSource';
import exercises from '../src/plugins/exercises/exercises';
import { pageOrder } from '../src/plugins/exercises/pageOrder';
import lms from '../src/plugins/lms/lms';
import notices from '../src/plugins/notices/notices';
import notebookFiles from '../src/plugins/notebookFiles/notebookFiles';
import { pageMarkdown } from '../src/plugins/pageMarkdown';
import postCssConfig from '../src/plugins/postCssConfig';
import prism from '../src/plugins/prism/prism';
import minifiedAhead from '../src/plugins/types/minifiedAhead';
import typeChecker from '../src/plugins/types/typeChecker';
import site from '../docusaurus.config';
import sidebars from '../sidebars';

const { lessons: wanted, publicSite } = packageOptions(process.env);
const lessonOf = (file: string): string => file.split('/')[2] ?? '';
const lessons = pageOrder(sidebars.lessons)
  .map(lessonOf)
  .filter((lesson) => wanted.includes(lesson));

/**
 * The site as a learning platform hosts it: one page that works under any address and without a server, with the class
 * and its lessons, and nothing else. `npm run class -- scorm` builds it.
 */
const config: Config = {
  ...site,
  baseUrl: '/',
  noIndex: true,
  // A platform's package is opened at one address: its class has one language.
  i18n: { defaultLocale: 'en', locales: ['en'] },
  future: { ...site.future, experimental_router: 'hash' },
  // What a package leaves out is linked to all the same; see PackageLink.
  customFields: {
    canShare: false,
    pages: ['/', ...lessons.map((lesson) => `/lessons/${lesson}`)],
    publicSite,
  },
  presets: [
    [
      'classic',
      {
        docs: {
          path: 'docs/lessons',
          routeBasePath: 'lessons',
          include: lessons.map((lesson) => `${lesson}/**/*.mdx`),
          sidebarItemsGenerator: () => lessons.map((lesson) => ({ type: 'doc', id: `${lesson}/index` })),
          ...pageMarkdown(path.dirname(__dirname)),
        },
        pages: false,
        blog: false,
        sitemap: false,
        theme: { customCss: ['./src/css/site.css'] },
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    derivativeSource,
    postCssConfig,
    prism,
    cage,
    (context) =>
      exercises(context, {
        sidebar: sidebars.lessons,
        hasPage: (file) => lessons.includes(lessonOf(file)),
      }),
    ({ siteDir }) => typeChecker({ siteDir, baseUrl: publicSite }),
    minifiedAhead,
    notebookFiles,
    notices,
    lms,
    contentSecurityPolicy,
  ],
  clientModules: [
    require.resolve('katex/dist/katex.min.css'),
    './src/lms/openPackage.ts',
    './src/theme/printInLight.ts',
  ],
  themeConfig: {
    ...site.themeConfig,
    navbar: {
      title: 'Nudge',
      logo: { alt: '', src: 'img/logo.svg', width: 32, height: 32 },
      items: [{ to: '/', label: 'Class', position: 'left', activeBaseRegex: '^/$' }],
    },
    footer: { style: 'light', copyright: 'Code under the MIT licence, lessons under CC BY 4.0.' },
  } satisfies Preset.ThemeConfig,
};

export default config;
