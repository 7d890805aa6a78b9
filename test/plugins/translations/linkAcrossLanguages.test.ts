import { expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { linkAcrossLanguages } from '../../../src/plugins/translations/linkAcrossLanguages.ts';

const german = 'docs/i18n/de/docusaurus-plugin-content-docs/current/scalar-derivative/index.mdx';
const resolve = linkAcrossLanguages(repositoryRoot);
const position = { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } };

function address(sourceFilePath: string, url: string): string | undefined {
  const found = resolve({ sourceFilePath, url, node: { type: 'link', url, children: [], position } });
  return typeof found === 'string' ? found : undefined;
}

test.each([
  // To a page that is translated, from one that is not.
  [
    'docs/lessons/gradient/index.mdx',
    '../scalar-derivative/index.mdx#recap',
    '/lessons/scalar-derivative#recap',
  ],
  // To a page that is not, from one that is.
  [german, '../gradient/index.mdx', '/lessons/gradient'],
])('from %s the link %s leads to %s', (from, url, to) => {
  expect(address(from, url)).toBe(to);
});

test.each(['docs/lessons/gradient/index.mdx', german])(
  'a link in %s to a page that there is not stops the build with file and line',
  (from) => {
    expect(() => address(from, '../nowhere/index.mdx')).toThrow(`${from}:7:3  the link ../nowhere/index.mdx`);
  },
);
