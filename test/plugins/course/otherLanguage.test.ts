import { expect, test } from 'vitest';
import { otherLanguage } from '../../../src/plugins/course/otherLanguage.ts';

const original = '@site/docs/lessons/gradient/index.mdx';
const german = '@site/docs/i18n/de/docusaurus-plugin-content-docs/current/gradient/index.mdx';

test.each([
  ['the original on the English site', original, 'en', undefined],
  ['a translation on the German site', german, 'de', undefined],
  ['the original on the German site, which has no translation of it', original, 'de', 'en'],
])('%s', (_, source, currentLocale, language) => {
  expect(otherLanguage(source, { currentLocale, defaultLocale: 'en' })).toBe(language);
});
