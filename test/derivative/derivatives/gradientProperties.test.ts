import type { NDArray, SlicePart } from 'derivative';
import { array, exp, numericalDerivative, sin } from 'derivative';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elements } from '../elements.ts';

const runs = { seed: 20261123, numRuns: 200 };

const finite = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const anyDouble = fc.double();
const shapes = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 });

/** Arrays of any shape in memory of their own. */
function arrays(element: fc.Arbitrary<number>): fc.Arbitrary<NDArray> {
  return shapes.chain((shape) => {
    const size = shape.reduce((product, length) => product * length, 1);
    return fc.array(element, { minLength: size, maxLength: size }).map((flat) => array(flat).reshape(shape));
  });
}

/** The same with axes in any order, some of them walked backwards or in steps of two. */
function views(element: fc.Arbitrary<number>): fc.Arbitrary<NDArray> {
  return arrays(element).chain((x) =>
    fc
      .tuple(
        fc.shuffledSubarray([...x.shape.keys()], { minLength: x.ndim }),
        fc.array(fc.constantFrom<SlicePart>([], [null, null, -1], [null, null, 2]), {
          minLength: x.ndim,
          maxLength: x.ndim,
        }),
      )
      .map(([axes, parts]) => x.transpose(axes).slice(...parts)),
  );
}

/** Σ sin((i + 1)·xᵢ), i counted in C order: every element and its place matters. */
function waves(x: NDArray): number {
  return elements(x).reduce((total, value, i) => total + sin((i + 1) * value), 0);
}

function bits(x: NDArray): Uint8Array {
  return new Uint8Array(x.data.slice().buffer);
}

describe('the gradient', () => {
  it('leaves all memory behind a view as it was, bit for bit', () => {
    fc.assert(
      fc.property(views(anyDouble), (x) => {
        const before = bits(x);
        numericalDerivative(waves, x);
        expect(bits(x)).toEqual(before);
      }),
      runs,
    );
  });

  it('does so also when f throws, at whichever call', () => {
    fc.assert(
      fc.property(views(anyDouble), fc.nat(), (x, n) => {
        const before = bits(x);
        let callsLeft = n % (2 * x.size);
        const failing = (): number => {
          if (callsLeft-- === 0) throw new Error('f failed');
          return 1;
        };
        expect(() => numericalDerivative(failing, x)).toThrow('f failed');
        expect(bits(x)).toEqual(before);
      }),
      runs,
    );
  });

  it('calls f twice for each element', () => {
    fc.assert(
      fc.property(views(finite), (x) => {
        let calls = 0;
        numericalDerivative(() => ++calls, x);
        expect(calls).toBe(2 * x.size);
      }),
      runs,
    );
  });

  it('at a view is that at its copy, digit for digit', () => {
    fc.assert(
      fc.property(views(finite), (x) => {
        const grad = numericalDerivative(waves, x);
        expect(grad.shape).toEqual(x.shape);
        expect(elements(grad)).toEqual(elements(numericalDerivative(waves, x.copy())));
      }),
      runs,
    );
  });

  it('turns its axes with those of x, digit for digit', () => {
    const cases = arrays(finite).chain((x) =>
      fc.tuple(fc.constant(x), fc.shuffledSubarray([...x.shape.keys()], { minLength: x.ndim })),
    );
    fc.assert(
      fc.property(cases, ([x, axes]) => {
        const back = axes.map((_, axis) => axes.indexOf(axis));
        const turned = numericalDerivative((v) => waves(v.transpose(back)), x.transpose(axes));
        expect(elements(turned.transpose(back))).toEqual(elements(numericalDerivative(waves, x)));
      }),
      runs,
    );
  });

  it('at each element is the derivative at that number, digit for digit', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 4 }), (values) => {
        // Only one term depends on the element, and the others are 0 exactly.
        const picked = values.map((_, i) =>
          numericalDerivative((v: NDArray) => sin(v.get(i)), array(values)).get(i),
        );
        expect(picked).toEqual(values.map((value) => numericalDerivative(sin, value)));
      }),
      runs,
    );
  });

  it('is linear in f, but for the rounding of the values', () => {
    const delta = 1e-4;
    const unit = 2 ** -53;
    // Sevenths: they are rounded, but so large that nothing underflows.
    const coefficient = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 7);
    fc.assert(
      fc.property(coefficient, coefficient, finite, (a, b, x) => {
        const f = (t: number): number => sin(t);
        const g = (t: number): number => t * t;
        const both = numericalDerivative((t) => a * f(t) + b * g(t), x, { delta });
        const sum = a * numericalDerivative(f, x, { delta }) + b * numericalDerivative(g, x, { delta });
        // Each of the two values of a·f + b·g is rounded three times, the differences and quotients once:
        // together less than 8 units of the largest terms, over δ.
        const largest = Math.abs(a) + Math.abs(b) * (Math.abs(x) + delta) ** 2;
        expect(Math.abs(both - sum)).toBeLessThanOrEqual((8 * unit * largest) / delta);
      }),
      runs,
    );
  });
});

describe('the central difference', () => {
  it('has an error of order 2: half the delta gives a quarter of it', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), fc.integer({ min: 3, max: 6 }), (x, k) => {
        const error = (delta: number): number => numericalDerivative(exp, x, { delta }) - exp(x);
        const delta = 2 ** -k;
        // (δ²/6 + δ⁴/120 + …)·eˣ: the next term adds less than δ²/26 of it; rounding is below 1e-9 of it.
        expect(Math.abs(error(delta) / error(delta / 2) / 4 - 1)).toBeLessThan(delta ** 2 / 20);
      }),
      runs,
    );
  });

  it('is exact for quadratics where nothing is rounded', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (a, b, c, x) => {
        const slope = numericalDerivative((t) => a * t * t + b * t + c, x, { delta: 0.5 });
        expect(slope).toBe(2 * a * x + b);
      }),
      runs,
    );
  });
});
