import { describe, expect, it } from 'vitest';
import { firstSentence, parseDocstring } from '../../../src/plugins/reference/docstring.ts';

const comment = `/**
   * The slope, see {@link tangent}.
   *
   *     (f(x + h) − f(x)) / h
   *
   * @param f what to differentiate
   * @param h the step,
   *   never 0
   * @returns a number
   * @throws RangeError when h is 0
   * @throws TypeError when f is none
   * @source some-book-1999, another-2000
   *
   * @example
   * if (true) {
   *   slope(f, 1); // 2
   * }
   */`;

describe('a docstring', () => {
  it('is read part by part, without its stars', () => {
    expect(parseDocstring(comment)).toEqual({
      text: 'The slope, see `tangent`.\n\n    (f(x + h) − f(x)) / h',
      params: [
        { name: 'f', text: 'what to differentiate' },
        { name: 'h', text: 'the step,\n  never 0' },
      ],
      returns: 'a number',
      throws: ['RangeError when h is 0', 'TypeError when f is none'],
      sources: ['some-book-1999', 'another-2000'],
      examples: ['if (true) {\n  slope(f, 1); // 2\n}'],
    });
  });

  it('on one line is its text', () => {
    expect(parseDocstring('/** The size. */').text).toBe('The size.');
  });

  it('may not have a tag that no page would show', () => {
    expect(() => parseDocstring('/**\n * The size.\n * @since 2.0\n */')).toThrow('@since');
  });
});

describe('the first sentence of a text', () => {
  it.each([
    ['One. Two.', 'One.'],
    ['At x = 0.5 it is 1. Then more.', 'At x = 0.5 it is 1.'],
    ['Broken\nover two lines. More.', 'Broken over two lines.'],
    ['No full stop', 'No full stop'],
    ['First paragraph\n\nSecond.', 'First paragraph'],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
