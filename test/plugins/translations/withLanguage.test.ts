import { afterEach, expect, test, vi } from 'vitest';
import { withLanguage } from '../../../src/plugins/translations/withLanguage.ts';

/** What the sidebar is told of a page, with the front matter that its author wrote. */
async function toldOf(file: string, frontMatter: Record<string, unknown>): Promise<unknown> {
  const parse = withLanguage({ siteDir: '/site', defaultLocale: 'en' }, () =>
    Promise.resolve({ frontMatter, content: '' }),
  );
  const parsed = await parse({
    filePath: `/site/docs/${file}`,
    fileContent: '',
    defaultParseFrontMatter: () => Promise.reject(new Error('not asked')),
  });
  return parsed.frontMatter;
}

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
  expect(await toldOf(file, { title: 'A' })).toEqual({
    title: 'A',
    ...(told && { sidebar_custom_props: told }),
  });
});

test.each([
  ['is kept beside it', { icon: 'δ' }, { icon: 'δ', lang: 'en' }],
  ['is left to be complained about where it is no object', 'δ', 'δ'],
])('what an author tells the sidebar %s', async (_, own, told) => {
  vi.stubEnv('DOCUSAURUS_CURRENT_LOCALE', 'de');
  expect(await toldOf('teach/secrets.mdx', { sidebar_custom_props: own })).toEqual({
    sidebar_custom_props: told,
  });
});
