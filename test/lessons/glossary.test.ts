import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { boldIn } from '../../src/plugins/glossary/boldIn.ts';
import { glossaryPage } from '../../src/plugins/glossary/glossaryPage.ts';
import { glossaryTerms, termAddress } from '../../src/plugins/glossary/glossaryTerms.ts';
import { normalForm } from '../../src/plugins/glossary/parseTerms.ts';
import { pages } from './support/pages.ts';

/** What the lessons have in bold although it is no term, and why. */
const stressed: ReadonlyMap<string, string> = new Map([
  ['hundredth', 'against the tenth of the other formula'],
  ['in the array itself', 'where one would expect a copy'],
  ['at 3', 'against 2.9999'],
  ['a number by itself', 'the first of two rules, of which the other begins with “An array”'],
  ['an array', 'the second of those rules'],
  ['one', 'against two'],
  ['two', 'against one'],
  ['half', 'against a third'],
  ['hundred', 'against ten'],
  ['is', 'where one would expect “shows”'],
  ['whole', 'against one of its elements'],
  ['left', 'where the other axes lead to the right'],
  ['larger', 'where a formula of lower order has its best step'],
  ['forward', 'against central ones'],
  ['result', 'against the input, from which the other way begins'],
  ['add up', 'what the rule does with two ways to one number'],
  ['at a kink or a branch', 'the first of some limits'],
  ['worse', 'where one would expect better'],
]);

/** In words. */
const longestTerm = 6;

const terms = glossaryTerms(repositoryRoot);
const forms = new Set(terms.flatMap((term) => term.forms.map(({ text }) => text)));
const bold = pages
  .filter(({ file }) => file.startsWith('docs/lessons/'))
  .map(({ file, text }) => ({ file, texts: boldIn(text).map(normalForm) }));

describe('the glossary', () => {
  it.each(bold)('has every term that $file introduces in bold', ({ texts }) => {
    // A sentence introduces nothing.
    const words = texts.filter((text) => !/[.?!]$/.test(text) && text.split(' ').length <= longestTerm);
    expect(words.filter((text) => !forms.has(text) && !stressed.has(text))).toEqual([]);
  });

  it('is excused from no word that stands nowhere in bold', () => {
    const found = new Set(bold.flatMap(({ texts }) => texts));
    expect(found.size).toBeGreaterThan(20);
    expect([...stressed.keys()].filter((text) => !found.has(text))).toEqual([]);
  });

  it('has the place that the link of each term leads to, once', () => {
    const anchors = [...glossaryPage(terms, []).matchAll(/^## .* <!-- #(\S+) -->$/gm)].map(
      ([, anchor = '']) => `/reference/glossary#${anchor}`,
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(terms.map(termAddress).sort()).toEqual(anchors.sort());
  });
});
