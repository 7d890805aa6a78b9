import { nditer, numericalDerivative, repr, str, type NDArray, type Order } from 'derivative';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyView } from './anyView.ts';
import { bytesOf } from './bytesOf.ts';
import { indices } from './indices.ts';

const options = { seed: 20261123, numRuns: 600 };

/** A function in which every element has a part of its own, added up in C order of the indices. */
function f(x: NDArray): number {
  return indices(x.shape).reduce((total, index, k) => total + (k + 1) * x.get(index) ** 2 + x.get(index), 0);
}

/** Dtype, shape and bits of the gradient; nothing where an integer overflows. */
function gradientAt(x: NDArray): readonly unknown[] {
  try {
    const gradient = numericalDerivative(f, x);
    return [gradient.dtype, gradient.shape, bytesOf(gradient.copy())];
  } catch (error) {
    if (x.dtype.startsWith('float')) throw error;
    expect(error).toBeInstanceOf(RangeError);
    return [];
  }
}

describe('whatever the shape, the strides and the dtype', () => {
  it('the gradient at a view is that at its copy, bit for bit', () => {
    fc.assert(
      fc.property(anyView(), ({ x, isOwn }) => {
        fc.pre(isOwn && x.size > 0);
        expect(gradientAt(x)).toEqual(gradientAt(x.copy()));
      }),
      options,
    );
  });

  it('the memory is as it was after numericalDerivative, bit for bit, also when f throws or it refuses', () => {
    fc.assert(
      fc.property(anyView(), fc.nat(12), fc.double({ noNaN: true }), ({ x }, calls, delta) => {
        const before = bytesOf(x);
        let left = calls;
        const failing = (at: NDArray): number => {
          if (left-- === 0) throw new Error('f fails');
          return f(at);
        };
        try {
          numericalDerivative(failing, x, { delta });
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
        expect(bytesOf(x)).toBe(before);
      }),
      options,
    );
  });

  it('str and repr give text, and so for the copy', () => {
    fc.assert(
      fc.property(anyView(), ({ x }) => {
        expect(str(x)).toBe(str(x.copy()));
        expect(repr(x)).toBe(repr(x.copy()));
      }),
      options,
    );
  });

  it('nditer visits each index once, with its value', () => {
    fc.assert(
      fc.property(anyView(), fc.constantFrom<Order>('C', 'F', 'A', 'K'), ({ x }, order) => {
        const visited = new Map<string, number>();
        const it = nditer(x, { flags: ['multi_index', 'zerosize_ok'], order });
        for (; !it.finished; it.iternext()) {
          const name = String(it.multiIndex);
          expect(visited.has(name)).toBe(false);
          visited.set(name, it.value);
        }
        const expected = indices(x.shape).map((index) => [String(index), x.get(index)] as const);
        expect(new Map([...visited].sort())).toEqual(new Map([...expected].sort()));
      }),
      options,
    );
  });

  it('nditer in order C goes through the indices as they are counted, and its chunks hold the same values', () => {
    fc.assert(
      fc.property(anyView(), ({ x }) => {
        const values = indices(x.shape).map((index) => x.get(index));
        expect([...nditer(x, { flags: ['zerosize_ok'], order: 'C' })]).toEqual(values);
        const chunks = [...nditer(x, { flags: ['zerosize_ok', 'external_loop'], order: 'C' })];
        expect(chunks.flatMap((chunk) => [...chunk].map(Number))).toEqual(values);
      }),
      options,
    );
  });
});
