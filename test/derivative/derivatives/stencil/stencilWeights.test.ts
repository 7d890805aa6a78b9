import type { Rational } from 'derivative';
import { stencilWeights } from 'derivative';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour } from '../../functions/points/random.ts';
import { areEqual, fractionOf, isNoLarger, plus, times, toThePower, zero } from './fraction.ts';

const wholeNodes = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 2, maxLength: 9 });
const dyadicNodes = wholeNodes.map((nodes) => nodes.map((node) => node / 64));
/** Numbers that fill all bits of float64. */
const longNodes = fc.uniqueArray(
  fc.maxSafeInteger().map((n) => n / 2 ** 43),
  { minLength: 2, maxLength: 7 },
);
/** Nodes with an order that they allow. */
const problems = (nodes: fc.Arbitrary<number[]>): fc.Arbitrary<[number[], number]> =>
  nodes.chain((list) => fc.tuple(fc.constant(list), fc.integer({ min: 1, max: list.length - 1 })));

/** Σ Wᵢ·nᵢᵐ, exactly. */
function moment(nodes: readonly number[], weights: readonly Rational[], m: number): Rational {
  return nodes
    .map((node, i) => times(weights[i] ?? zero, toThePower(fractionOf(node), m)))
    .reduce(plus, zero);
}

function whole(n: bigint): Rational {
  return { numerator: n, denominator: 1n };
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let i = 2; i <= n; i++) product *= BigInt(i);
  return product;
}

describe.each([
  ['whole nodes', wholeNodes],
  ['dyadic nodes', dyadicNodes],
  ['nodes of 53 bits', longNodes],
])('with %s', (_, nodesOf) => {
  it('the exact weights differentiate every power below the number of nodes exactly', () => {
    fc.assert(
      fc.property(problems(nodesOf), ([nodes, order]) => {
        const { exactWeights } = stencilWeights(nodes, order);
        // These conditions have one solution only: the matrix of the powers is Vandermonde's.
        return nodes.every((_node, m) =>
          areEqual(moment(nodes, exactWeights, m), whole(m === order ? factorial(order) : 0n)),
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('the first power that is not differentiated exactly gives accuracy and error constant', () => {
    fc.assert(
      fc.property(problems(nodesOf), ([nodes, order]) => {
        const { exactWeights, accuracy, errorConstant } = stencilWeights(nodes, order);
        for (let m = order + 1; m < order + accuracy; m++) {
          expect(areEqual(moment(nodes, exactWeights, m), zero)).toBe(true);
        }
        const power = order + accuracy;
        const exact = times(moment(nodes, exactWeights, power), {
          numerator: 1n,
          denominator: factorial(power),
        });
        expect(exact.numerator).not.toBe(0n);
        expectNearest(errorConstant, exact);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('each weight is the float64 number nearest to the exact one', () => {
    fc.assert(
      fc.property(problems(nodesOf), ([nodes, order]) => {
        const { weights, exactWeights } = stencilWeights(nodes, order);
        for (const [i, weight] of weights.entries()) expectNearest(weight, exactWeights[i] ?? zero);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

function expectNearest(x: number, exact: Rational): void {
  const distance = (y: number): Rational => plus(fractionOf(y), { ...exact, numerator: -exact.numerator });
  for (const steps of [-1, 1]) {
    const other = x === 0 ? steps * Number.MIN_VALUE : neighbour(x, steps);
    expect(isNoLarger(distance(x), distance(other))).toBe(true);
  }
}

describe('the weights', () => {
  it('of mirrored nodes are mirrored bit for bit, with the sign of the order', () => {
    fc.assert(
      fc.property(problems(longNodes), ([nodes, order]) => {
        const sign = order % 2 === 0 ? 1 : -1;
        const mirrored = stencilWeights(
          nodes.map((node) => 0 - node),
          order,
        );
        expect(mirrored.weights.map((weight) => sign * weight + 0)).toEqual(
          stencilWeights(nodes, order).weights,
        );
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('follow their nodes into any order', () => {
    const sorted = stencilWeights([-2, -0.5, 0, 1, 3], 2);
    const shuffled = stencilWeights([1, -2, 3, 0, -0.5], 2);
    expect(shuffled.weights).toEqual([3, 0, 4, 2, 1].map((i) => sorted.weights[i]));
    expect(shuffled.errorConstant).toBe(sorted.errorConstant);
  });

  it('are given in lowest terms with positive denominators', () => {
    expect(stencilWeights([-2, -1, 0, 1, 2], 1).exactWeights).toEqual([
      { numerator: 1n, denominator: 12n },
      { numerator: -2n, denominator: 3n },
      { numerator: 0n, denominator: 1n },
      { numerator: 2n, denominator: 3n },
      { numerator: -1n, denominator: 12n },
    ]);
  });

  // Closed forms; Fornberg 1988, tables 1 and 3, has the same weights.
  it.each([
    { nodes: [0, 1], order: 1, weights: [-1, 1], accuracy: 1, errorConstant: 1 / 2 },
    { nodes: [-1, 0], order: 1, weights: [-1, 1], accuracy: 1, errorConstant: -1 / 2 },
    { nodes: [-1, 1], order: 1, weights: [-0.5, 0.5], accuracy: 2, errorConstant: 1 / 6 },
    { nodes: [-1, 0, 1], order: 2, weights: [1, -2, 1], accuracy: 2, errorConstant: 1 / 12 },
    { nodes: [0, 1, 2], order: 1, weights: [-3 / 2, 2, -1 / 2], accuracy: 2, errorConstant: -1 / 3 },
    { nodes: [0, 1, 2, 3], order: 2, weights: [2, -5, 4, -1], accuracy: 2, errorConstant: -11 / 12 },
    { nodes: [-2, -1, 1, 2], order: 3, weights: [-0.5, 1, -1, 0.5], accuracy: 2, errorConstant: 1 / 4 },
    { nodes: [-2, -1, 0, 1, 2], order: 4, weights: [1, -4, 6, -4, 1], accuracy: 2, errorConstant: 1 / 6 },
    {
      nodes: [-3, -2, -1, 0, 1, 2, 3],
      order: 1,
      weights: [-1 / 60, 3 / 20, -3 / 4, 0, 3 / 4, -3 / 20, 1 / 60],
      accuracy: 6,
      errorConstant: 1 / 140,
    },
    {
      nodes: [-2, -1, 0, 1, 2],
      order: 2,
      weights: [-1 / 12, 4 / 3, -5 / 2, 4 / 3, -1 / 12],
      accuracy: 4,
      errorConstant: -1 / 90,
    },
    // Half steps: (f(x + h/2) − f(x − h/2)) / h.
    { nodes: [-0.5, 0.5], order: 1, weights: [-1, 1], accuracy: 2, errorConstant: 1 / 24 },
  ])('for order $order at $nodes are those of the tables', ({ nodes, order, ...expected }) => {
    expect(stencilWeights(nodes, order)).toMatchObject({ nodes, order, ...expected });
  });

  it('survive nodes of very different sizes', () => {
    // To the precision of float64 the slope of the secant through −h and 2h: the far node counts −h.
    const h = 2 ** -1000;
    expect(stencilWeights([-h, 2 * h, 1], 1).weights).toEqual([-(1 / 3) / h, 1 / 3 / h, -h]);
  });
});

describe('stencilWeights refuses', () => {
  it.each([
    [[0, NaN], 1, 'stencilWeights requires finite nodes; got NaN'],
    [[0, Infinity], 1, 'stencilWeights requires finite nodes; got Infinity'],
    [[0, 1, 0], 1, 'stencilWeights requires distinct nodes; got 0 twice'],
    [[0, -0], 1, 'stencilWeights requires distinct nodes; got 0 twice'],
    [[0], 1, 'stencilWeights requires at least 2 nodes; got 1'],
    [[0, 1, 2], 3, 'stencilWeights requires a whole order from 1 to 2 for 3 nodes; got 3'],
    [[0, 1, 2], 0, 'stencilWeights requires a whole order from 1 to 2 for 3 nodes; got 0'],
    [[0, 1, 2], 1.5, 'stencilWeights requires a whole order from 1 to 2 for 3 nodes; got 1.5'],
  ])('the nodes %s with order %d', (nodes, order, message) => {
    expect(() => stencilWeights(nodes, order)).toThrow(new RangeError(message));
  });
});
