import { expect, test } from 'vitest';
import { originalOf, translationOf } from '../../../src/plugins/translations/originalOf.ts';

test.each([
  [
    'docs/i18n/de/docusaurus-plugin-content-docs/current/gradient/index.mdx',
    'docs/lessons/gradient/index.mdx',
  ],
  ['docs/i18n/de/docusaurus-plugin-content-docs-teach/current/rules.mdx', 'docs/teach/rules.mdx'],
  ['docs/i18n/de/docusaurus-plugin-content-docs-reference/current/sources.mdx', 'docs/reference/sources.mdx'],
  ['docs/i18n/de/docusaurus-plugin-content-pages/playground.mdx', 'src/pages/playground.mdx'],
])('%s translates %s', (translation, original) => {
  expect(originalOf(translation)).toEqual({ file: original, language: 'de' });
  expect(translationOf(original, 'de')).toBe(translation);
});

test.each(['docs/lessons/gradient/index.mdx', 'src/pages/index.mdx', 'docs/i18n/de/code.json'])(
  '%s is no translation',
  (file) => {
    expect(originalOf(file)).toBeUndefined();
  },
);

test('a file that no language has a place for is refused', () => {
  expect(() => translationOf('docs/notebook.txt', 'de')).toThrow('lies in no folder that is translated');
});
