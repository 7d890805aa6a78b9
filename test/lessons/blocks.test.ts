import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/engine/outcome.ts';
import { lastExpression } from '../../src/runner/download/lastExpression.ts';
import { runSource } from '../engine/support/runSource.ts';
import { pages } from './support/pages.ts';
import { typeErrors } from './support/typeErrors.ts';

/** What fits beside the line numbers in the text column of a lesson; the landing page has its own layout. */
const longestLine = 76;

const blocks = pages.flatMap(({ file, fences }) =>
  fences.map((fence) => ({ ...fence, name: `${file}:${String(fence.line)} ${fence.title}` })),
);

const errors = typeErrors(new Map(blocks.map(({ name, code }) => [name, code])));

describe('the live blocks', () => {
  it('are found on the pages of both lessons and on the landing page', () => {
    const found = pages.filter(({ fences }) => fences.length > 0).map(({ file }) => file);
    expect(found).toEqual(
      expect.arrayContaining([
        'docs/lessons/gradient/index.mdx',
        'docs/lessons/scalar-derivative/index.mdx',
        'src/pages/index.mdx',
      ]),
    );
  });

  it.each(pages.map(({ file, fences }) => ({ file, titles: fences.map(({ title }) => title) })))(
    'of $file have titles of their own',
    ({ titles }) => {
      expect(titles).toEqual([...new Set(titles)]);
    },
  );
});

describe('the lessons', () => {
  it.each(blocks.filter(({ name }) => name.startsWith('docs/')))(
    `show no line longer than ${String(longestLine)} characters in $name`,
    ({ code }) => {
      expect(code.split('\n').filter((line) => line.length > longestLine)).toEqual([]);
    },
  );
});

describe.each(blocks)('$name', ({ name, code, fails, deadline }) => {
  let outcome: Outcome;

  beforeAll(async () => {
    outcome = await runSource(code, deadline);
  });

  it(fails ? 'fails, as it says' : 'runs to its end', () => {
    expect(outcome.ending).toMatchObject(
      fails
        ? {
            type: 'failed',
            error: { message: expect.stringMatching(/./) as string, line: expect.any(Number) as number },
          }
        : { type: 'finished' },
    );
  });

  it('stays within the budgets of output and trace', () => {
    expect({ output: outcome.droppedOutput, trace: outcome.trace.dropped }).toEqual({ output: 0, trace: 0 });
  });

  // The file for Node finds the last expression with another parser than the engine, in the code with its types.
  it('shows a value exactly where its last expression has one', () => {
    const passage = lastExpression(code);
    if (outcome.ending.type === 'finished' && outcome.ending.echo !== undefined) {
      expect(passage).toBeDefined();
    } else if (!fails) {
      // A call, of `print` or of a function that returns nothing.
      const silent = passage && code.slice(passage.from, passage.to);
      expect(silent ?? 'call()').toMatch(/^[\w.]+\(/);
    }
  });

  it('has correct types', () => {
    expect(errors.get(name)).toEqual([]);
  });
});
