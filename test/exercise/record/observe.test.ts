import { describe, expect, it } from 'vitest';
import type { AnyFunction } from '../../../src/exercise/Exercise.ts';
import { observe } from '../../../src/exercise/record/observe.ts';

const half = (x: number): number => x / 2;
const answer = (fn: (...given: never[]) => unknown): AnyFunction => fn as AnyFunction;

describe('what is written down of a call', () => {
  it('is which function was asked, counted from 0 in the order of the arguments, those in lists too', () => {
    const asksAll = answer((f: typeof half, list: readonly (typeof half)[], g: typeof half) => {
      g(4);
      list[1]?.(3);
      list[0]?.(2);
      return f(1);
    });
    expect(observe(asksAll, [half, [half, half], half])).toEqual({
      asked: [
        { f: 3, given: [4] },
        { f: 2, given: [3] },
        { f: 1, given: [2] },
        { f: 0, given: [1] },
      ],
      outcome: { type: 'returned', value: 0.5 },
      after: [null, null, null],
    });
  });

  it('is nothing of a list with functions, whatever becomes of it', () => {
    const empties = answer((list: unknown[]) => {
      list.length = 0;
    });
    // The answer has a list of its own, whose functions are watched.
    const functions = [half];
    expect(observe(empties, [functions]).after).toEqual([null]);
    expect(functions).toEqual([half]);
  });

  it('is what is left of an argument that was changed, and only of that', () => {
    const changes = answer((list: number[], other: number[]) => {
      list[0] = -0;
      other[0] = 1;
    });
    expect(observe(changes, [[0], [1]]).after).toEqual([{ type: 'list', items: [-0] }, null]);
  });

  const asking = (times: number): AnyFunction =>
    answer((f: typeof half) => {
      for (let i = 0; i < times; i++) f(i);
      return 1;
    });

  it('is every question up to two thousand', () => {
    const { asked, outcome } = observe(asking(2_000), [half]);
    expect(asked).toHaveLength(2_000);
    expect(outcome).toEqual({ type: 'returned', value: 1 });
  });

  it.each([
    ['that ends with the refusal', asking(2_001)],
    [
      'that catches it',
      answer((f: typeof half) => {
        for (let i = 0; i < 5_000; i++) {
          try {
            f(i);
          } catch {
            // As an answer may that forgives everything.
          }
        }
        return 1;
      }),
    ],
  ])('is a fault of an answer that asks oftener, %s', (_, oftener) => {
    const { asked, outcome } = observe(oftener, [half]);
    expect(asked).toHaveLength(2_001);
    expect(outcome).toMatchObject({
      type: 'threw',
      fault: { name: 'RangeError', message: expect.stringMatching('more than 2000 times') as string },
    });
  });

  it('is what was thrown, by its name and message, or as text', () => {
    const throwing = (thrown: unknown): AnyFunction =>
      answer(() => {
        throw thrown;
      });
    expect(observe(throwing(new TypeError('no')), []).outcome).toEqual({
      type: 'threw',
      fault: { name: 'TypeError', message: 'no' },
    });
    expect(observe(throwing('no'), []).outcome).toEqual({
      type: 'threw',
      fault: { name: 'Error', message: 'no' },
    });
    const where = { name: 'E', message: 'm', line: 3 };
    expect(observe(throwing(0), [], () => where).outcome).toEqual({ type: 'threw', fault: where });
  });
});
