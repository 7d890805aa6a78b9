import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import dependenciesLoader from '../../src/plugins/pageDependencies/dependenciesLoader.mjs';
import { dependenciesOf } from '../../src/plugins/pageDependencies/dependenciesOf.ts';
import { TemporarySite } from '../cli/exercise/support/temporarySite.ts';

const german = 'docs/i18n/de/docusaurus-plugin-content-docs/current/scalar-derivative';

test.each([
  [
    'docs/lessons/scalar-derivative/index.mdx',
    ['docs/lessons/scalar-derivative/central-difference.exercise.ts', 'docs/glossary.txt'],
    ['docs/lessons/scalar-derivative/index.mdx', 'docs/lessons/gradient/descent-step.exercise.ts'],
  ],
  [
    `${german}/index.mdx`,
    [
      'docs/lessons/scalar-derivative/index.mdx',
      'docs/lessons/scalar-derivative/central-difference.exercise.ts',
      `${german}/central-difference.exercise.json`,
    ],
    [],
  ],
])('%s is made anew when %j are saved', (page, some, none) => {
  const found = dependenciesOf(repositoryRoot, path.join(repositoryRoot, page));
  const whole = (file: string): string => path.join(repositoryRoot, file);
  expect(found).toEqual(expect.arrayContaining(some.map(whole)));
  expect(none.map(whole).filter((file) => found.includes(file))).toEqual([]);
});

test('so is one beside which there is code that its exercises share', () => {
  const site = new TemporarySite();
  const shared = site.write('docs/lessons/powers/shared.ts', '');
  const page = site.write('docs/lessons/powers/index.mdx', '');
  expect(dependenciesOf(site.siteDir, page)).toContain(shared);
  site.remove();
});

test('a translation whose original is gone has none: another plugin tells its author', () => {
  const page = path.join(repositoryRoot, german.replace('scalar-derivative', 'gone'), 'index.mdx');
  expect(dependenciesOf(repositoryRoot, page).filter((file) => file.includes('exercise'))).toEqual([]);
});

test('the bundler is told of each, and gets the page as it is', () => {
  const told: string[] = [];
  const loader = {
    resourcePath: 'a.mdx',
    getOptions: () => ({ dependenciesOf: (page: string) => [`${page}.one`, `${page}.two`] }),
    addDependency: (file: string) => void told.push(file),
  };
  expect(dependenciesLoader.call(loader, 'text')).toBe('text');
  expect(told).toEqual(['a.mdx.one', 'a.mdx.two']);
});
