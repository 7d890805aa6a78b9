import { fleschKincaid } from 'flesch-kincaid';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';

export interface ReadingLevel {
  readonly words: number;
  readonly sentences: number;
  /**
   * The year of an American school in which it is understood: 0.39 words in a sentence + 11.8 syllables in a word − 15.59
   * (Kincaid et al. 1975).
   */
  readonly grade: number;
}

const sentencesOf = new Intl.Segmenter('en', { granularity: 'sentence' });

/** How hard the paragraphs and lists of a page are to read. A formula counts as one word of one syllable. */
export function readingLevel(page: Root): ReadingLevel {
  const texts: string[] = [];
  visit(page, (node) => {
    if (node.type !== 'paragraph') return;
    texts.push(toString({ ...node, children: node.children.map(inWords) }));
  });
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []);
  const sentences = texts.flatMap((text) => [...sentencesOf.segment(text)]).length;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return {
    words: words.length,
    sentences,
    grade: fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables }),
  };
}

/** A formula or a piece of code is said as one word. */
function inWords<T extends { readonly type: string }>(node: T): T | { type: 'text'; value: string } {
  return node.type === 'inlineMath' || node.type === 'inlineCode' ? { type: 'text', value: 'x' } : node;
}
