import path from 'node:path';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import remarkTermLinks from '../../../src/plugins/glossary/remarkTermLinks.ts';

const transform = remarkTermLinks({ siteDir: repositoryRoot });

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

/** The links that a page gets: `text → anchor`; and that nothing of its text is lost. */
function linksOf(children: RootContent[], file = 'docs/lessons/some/index.mdx'): readonly string[] {
  const tree: Root = { type: 'root', children };
  const before = toString(tree);
  transform(tree, new VFile({ path: path.join(repositoryRoot, file) }));
  expect(toString(tree)).toBe(before);
  const links: string[] = [];
  visit(tree, 'link', (link) => {
    links.push(`${toString(link)} → ${link.url.replace('/reference/glossary#', '')}`);
  });
  return links;
}

test('the first use in prose becomes a link, a later one does not', () => {
  expect(linksOf([paragraph(text('A secant, two Secants.')), paragraph(text('A secant.'))])).toEqual([
    'secant → secant',
  ]);
});

test('where a term stands in bold, that is the link, also behind a use before it', () => {
  expect(linksOf([paragraph(text('A secant is a '), bold('secant'), text('.'))])).toEqual([
    'secant → secant',
  ]);
});

test('an everyday word is a link in bold alone', () => {
  expect(linksOf([paragraph(text('the slope of an array'))])).toEqual([]);
  expect(linksOf([paragraph(bold('arrays'))])).toEqual(['arrays → array']);
});

test('several terms of one text are links, and a longer one is not taken for the shorter in it', () => {
  expect(linksOf([paragraph(text('A partial\nderivative, a secant, a partial derivative.'))])).toEqual([
    'partial\nderivative → partial-derivative',
    'secant → secant',
  ]);
});

test('a part of a word is no term', () => {
  expect(linksOf([paragraph(text('a cosecant, a non-secant, secanty'))])).toEqual([]);
});

test('headings, links and code stay as they are', () => {
  const link: PhrasingContent = { type: 'link', url: '/x', children: [text('secant')] };
  expect(
    linksOf([
      { type: 'heading', depth: 2, children: [text('The secant')] },
      paragraph(link, { type: 'inlineCode', value: 'secant' }),
      { type: 'code', value: 'secant' },
    ]),
  ).toEqual(['secant → /x']);
});

test.each(['docs/teach/index.mdx', 'i18n/de/docusaurus-plugin-content-docs/current/some/index.mdx'])(
  'a page that is no lesson of this language, %s, gets no links',
  (file) => {
    expect(linksOf([paragraph(bold('secant'))], file)).toEqual([]);
  },
);
