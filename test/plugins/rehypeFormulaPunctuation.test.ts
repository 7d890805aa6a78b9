import type { Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import rehypeFormulaPunctuation from '../../src/plugins/rehypeFormulaPunctuation.ts';
import { inline, pageWithFormulas } from './pageWithFormulas.ts';

/** What stands before and behind the formula in each part that is kept in one line. */
function keptTogether(tree: Root): readonly string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ properties: { className }, children }) => {
    if (!Array.isArray(className) || !className.includes('unbroken')) return;
    found.push(children.map((child) => (child.type === 'text' ? child.value : '□')).join(''));
  });
  return found;
}

const delta = inline('\\delta');

test.each([
  { what: 'a comma', html: `<p>of ${delta}, and</p>`, kept: ['□,'] },
  { what: 'brackets', html: `<p>a step (${delta}) is</p>`, kept: ['(□)'] },
  { what: 'each of two', html: `<p>${delta}: (${delta}).</p>`, kept: ['□:', '(□).'] },
  { what: 'a full stop in bold letters', html: `<p><b>by ${delta}.</b></p>`, kept: ['□.'] },
  { what: 'nothing beside a word', html: `<p>a ${delta} b, c</p>`, kept: [] },
  { what: 'nothing of another element', html: `<p>${delta}<b>, c</b></p>`, kept: [] },
  { what: 'nothing where there is no text', html: `<p>${delta}</p>`, kept: [] },
  {
    what: 'nothing beside a formula that a phone has to break',
    html: `<p>${inline("f(x + h) = f(x) + h f'(x) + O(h^2)")}, so</p>`,
    kept: [],
  },
])('a formula is kept in one line with $what', ({ html, kept }) => {
  const tree = pageWithFormulas(html);
  const words = toString(tree);
  rehypeFormulaPunctuation()(tree);
  expect(keptTogether(tree)).toEqual(kept);
  expect(toString(tree)).toBe(words);
});
