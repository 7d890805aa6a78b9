import type { AllContent, I18n } from '@docusaurus/types';
import { describe, expect, test } from 'vitest';
import { lessonTitles } from '../../../src/plugins/proofSheets/lessonTitles.ts';

const german = 'docs/i18n/de/docusaurus-plugin-content-docs/current';
/** What Docusaurus has read for the German site: it takes the original where there is no translation. */
const docs = [
  { id: 'first/index', title: 'Die erste', source: `@site/${german}/first/index.mdx` },
  { id: 'second/index', title: 'The second', source: '@site/docs/lessons/second/index.mdx' },
];
const content = {
  'docusaurus-plugin-content-docs': { default: { loadedVersions: [{ docs }] } },
} as unknown as AllContent;
const sidebar = ['first/index', 'second/index'];
const languages = (currentLocale: string): I18n => ({ currentLocale, defaultLocale: 'en' }) as I18n;

describe('a lesson in the list of exercises', () => {
  test.each([
    ['that is translated has its title there', 'first', 'First', { title: 'Die erste' }],
    ['that is not says in which language it is', 'second', 'Second', { title: 'The second', language: 'en' }],
    [
      'that is in no sidebar is called as its file says',
      'draft',
      'Draft',
      { title: 'Draft', language: 'en' },
    ],
  ])('%s', (_, lesson, title, said) => {
    const titleOf = lessonTitles(content, sidebar, languages('de'));
    expect(titleOf({ file: `docs/lessons/${lesson}/index.mdx`, title })).toEqual(said);
  });

  test('of the English site says no language', () => {
    const titleOf = lessonTitles(content, sidebar, languages('en'));
    expect(titleOf({ file: 'docs/lessons/second/index.mdx', title: 'x' })).toEqual({ title: 'The second' });
  });
});
