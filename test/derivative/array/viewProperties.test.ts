import fc from 'fast-check';
import { array, nditer } from 'derivative';
import { describe, expect, it } from 'vitest';
import { elements } from '../elements.ts';
import { counting } from '../walk/corpusView.ts';

const runs = { seed: 20261123, numRuns: 300 };

const bound = fc.option(fc.integer({ min: -7, max: 7 }), { nil: null });
const step = fc.option(
  fc.integer({ min: -3, max: 3 }).filter((n) => n !== 0),
  { nil: null },
);
const shape = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

describe('a view', () => {
  it('of a range holds what JavaScript’s own slice, reverse and filter find', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 6 }),
        bound,
        bound,
        fc.integer({ min: 1, max: 3 }),
        (length, start, stop, by) => {
          const x = counting([length]);
          const numbers = Array.from({ length }, (_, i) => i);
          const part = numbers.slice(start ?? 0, stop ?? length);
          const everyNth = (list: number[]): number[] => list.filter((_, i) => i % by === 0);
          expect(x.slice([start, stop, by]).toNested()).toEqual(everyNth(part));
          expect(x.slice([start, stop]).slice([null, null, -by]).toNested()).toEqual(
            everyNth(part.reverse()),
          );
          expect(x.slice([null, null, -by]).toNested()).toEqual(everyNth(numbers.reverse()));
        },
      ),
      runs,
    );
  });

  it('of axes turned has each element at the turned index', () => {
    const turned = shape.chain((lengths) =>
      fc.tuple(fc.constant(lengths), fc.shuffledSubarray([...lengths.keys()], { minLength: lengths.length })),
    );
    fc.assert(
      fc.property(turned, ([lengths, axes]) => {
        const x = counting(lengths);
        const view = x.transpose(axes);
        const it = nditer(x, { flags: ['multi_index'] });
        for (const value of it) {
          const index = it.multiIndex;
          expect(view.get(axes.map((axis) => index[axis] ?? 0))).toBe(value);
        }
      }),
      runs,
    );
  });

  it('under another shape has the elements in the same C order', () => {
    fc.assert(
      fc.property(shape, (lengths) => {
        const x = counting(lengths).T;
        expect(elements(x.reshape([...lengths].sort((a, b) => a - b)))).toEqual(elements(x));
        expect(x.reshape(-1).toNested()).toEqual(elements(x));
      }),
      runs,
    );
  });

  it('copied has the same elements, and made into nested arrays and back as well', () => {
    fc.assert(
      fc.property(shape, bound, step, (lengths, start, by) => {
        const view = counting(lengths).slice([start, null, by]).T;
        expect(view.copy().toNested()).toEqual(view.toNested());
        expect(array(view).toNested()).toEqual(view.toNested());
        expect(array(view.toNested()).toNested()).toEqual(view.toNested());
      }),
      runs,
    );
  });
});
