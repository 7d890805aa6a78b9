import { afterEach, expect, test, vi } from 'vitest';
import { withLanguage } from '../../../src/plugins/translations/withLanguage.ts';

const parse = withLanguage({ siteDir: '/site', defaultLocale: 'en' }, () =>
  Promise.resolve({ frontMatter: { title: 'A' }, content: '' }),
);

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['the original on the English site', 'lessons/gradient/index.mdx', 'en', undefined],
  [
    'a translation on the German site',
    'i18n/de/docusaurus-plugin-content-docs/current/gradient/index.mdx',
    'de',
    undefined,
  ],
  ['the original on the German site', 'lessons/gradient/index.mdx', 'de', { lang: 'en' }],
  ['a page for instructors on the German site', 'teach/secrets.mdx', 'de', { lang: 'en' }],
])('the sidebar is told the language of %s where it differs', async (_, file, locale, told) => {
  vi.stubEnv('DOCUSAURUS_CURRENT_LOCALE', locale);
  const { frontMatter } = await parse({
    filePath: `/site/docs/${file}`,
    fileContent: '',
    defaultParseFrontMatter: () => Promise.reject(new Error('not asked')),
  });
  expect(frontMatter).toEqual({ title: 'A', ...(told && { sidebar_custom_props: told }) });
});
