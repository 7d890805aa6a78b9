import { describe, expect, it } from 'vitest';
import { runSource } from '../engine/support/runSource.ts';
import { splitAtFences } from './support/codeFences.ts';
import { linesOf } from './support/linesOf.ts';
import { longNumbers } from './support/longNumbers.ts';
import { pages } from './support/pages.ts';

/** Numbers that a lesson may name although no block prints them, and why. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['0.0001220703125', '2⁻¹³ exactly'],
  ['66.50150', 'the seven digits that the central difference and the exact value share'],
]);

const quoting = pages
  .filter(({ fences }) => fences.length > 0)
  .map(({ file, text, fences }) => ({ file, fences, numbers: longNumbers(withoutMath(text)) }));

/** Formulas hold numbers that were worked out by hand, not read off an output. */
function withoutMath(text: string): string {
  return splitAtFences(text)
    .prose.replace(/\$\$[^$]*\$\$/g, ' ')
    .replace(/\$[^$]*\$/g, ' ');
}

describe('a number with many digits', () => {
  it.each(quoting)('that $file quotes is in the output of one of its blocks', async ({ fences, numbers }) => {
    const outcomes = await Promise.all(fences.map(({ code, deadline }) => runSource(code, deadline)));
    const shown = new Set(outcomes.flatMap(linesOf).flatMap(longNumbers));
    expect(numbers.filter((number) => !shown.has(number) && !allowed.has(number))).toEqual([]);
  });

  it('is found in both lessons', () => {
    const files = quoting.filter(({ numbers }) => numbers.length > 0).map(({ file }) => file);
    expect(files).toEqual(
      expect.arrayContaining(['docs/lessons/gradient/index.mdx', 'docs/lessons/scalar-derivative/index.mdx']),
    );
  });

  it('is on the list of exceptions only if a page needs it there', () => {
    const numbers = new Set(quoting.flatMap((page) => page.numbers));
    expect([...allowed.keys()].filter((number) => !numbers.has(number))).toEqual([]);
  });
});
