import path from 'node:path';
import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import remarkNameLinks from '../../../src/plugins/names/remarkNameLinks.ts';

const transform = remarkNameLinks({ siteDir: repositoryRoot });
const nditer = '/reference/derivative/walk/nditer';

function linksOf(children: PhrasingContent[], file = 'docs/lessons/some/index.mdx'): readonly string[] {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
  transform(tree, new VFile({ path: path.join(repositoryRoot, file) }));
  const urls: string[] = [];
  visit(tree, 'link', ({ url }) => {
    urls.push(url);
  });
  return urls;
}

const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const text = (value: string): PhrasingContent => ({ type: 'text', value });

test('the first use of a name in a page is a link to its place in the reference, a later one is not', () => {
  expect(linksOf([code('nditer'), text(' and '), code('nditer(x)')])).toEqual([nditer]);
});

test.each([
  ['exp(x)', '/reference/derivative/functions/exp'],
  ['Item', '/reference/derivative/array/NDArray#Item'],
  ['x.exp', undefined],
  ['exp.x', undefined],
  ['expo', undefined],
  ['constructor', undefined],
])('`%s` leads to %s', (value, url) => {
  expect(linksOf([code(value)])).toEqual(url === undefined ? [] : [url]);
});

test('the package and its function of the same name are told apart', () => {
  expect(linksOf([text('The package '), code('derivative'), text(' has '), code('derivative')])).toEqual([
    '/reference/derivative',
    '/reference/derivative/adaptive/derivative',
  ]);
});

test('a name that is part of a link stays as it is', () => {
  expect(linksOf([{ type: 'link', url: '/x', children: [code('nditer')] }])).toEqual(['/x']);
});

test('the pages that are made from docstrings have their own links', () => {
  expect(linksOf([code('nditer')], 'docs/reference/derivative/walk/nditer.md')).toEqual([]);
});
