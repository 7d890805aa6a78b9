import type { Finding, NDArray } from 'derivative';
import {
  array,
  diagnose,
  exp,
  floor,
  log,
  maximum,
  numericalDerivative,
  power,
  sin,
  sqrt,
  sum,
} from 'derivative';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../functions/points/random.ts';
import { squares } from '../squares.ts';

/** What one case must give: the type, the place, and figures of the evidence. */
interface Case {
  readonly name: string;
  readonly found: () => readonly Finding[];
  readonly type: Finding['type'];
  readonly idx: readonly number[] | undefined;
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Others that are there as well, behind it. */
  readonly besides?: readonly Finding['type'][];
}

const about = (value: number, digits = 6): unknown => expect.closeTo(value, digits);
const nan = NaN;

/** Makes a function that remembers x, as a program with a global variable does. */
function remembering(x: NDArray, f: (argument: NDArray, x: NDArray) => number): () => readonly Finding[] {
  return () => diagnose((argument: NDArray) => f(argument, x), x);
}

/** A cache that asks for the array, not for what it holds. */
function cached(f: (x: NDArray) => number): (x: NDArray) => number {
  let last: NDArray | undefined;
  let value = 0;
  return (x) => {
    if (x !== last) [last, value] = [x, f(x)];
    return value;
  };
}

function random(): () => number {
  const source = seededRandom('noise');
  return () => source.fraction();
}

function counter(): () => number {
  let count = 0;
  return () => count++;
}

// Origin of the evidence: closed forms; the corpus of what NumPy's notebook gives for floor, |x|, relu and ties.
// prettier-ignore
const cases: readonly Case[] = [
  // throws
  { name: 'an index too many', found: () => diagnose((x: NDArray) => x.get(0, 1), array([3, 2])), type: 'throws', idx: undefined, evidence: { shape: [2] } },
  { name: 'a row that is not there', found: () => diagnose((x: NDArray) => x.get(5), array([3, 2])), type: 'throws', idx: undefined, evidence: { message: 'RangeError: index 5 is out of bounds for axis 0 with size 2' } },
  { name: 'something that has no text', found: () => diagnose(() => { throw Object.create(null); }, 1), type: 'throws', idx: undefined, evidence: { message: 'an object', shape: [] } },
  { name: 'a check of the argument', found: () => diagnose((x: number) => { if (x < 0) throw new Error('negative'); return x; }, -1), type: 'throws', idx: undefined, evidence: { message: 'Error: negative', shape: [] } },
  // not-one-number
  { name: 'an array', found: () => diagnose((x: NDArray) => power(x, 2), array([3, 2])), type: 'not-one-number', idx: undefined, evidence: { returned: 'array', shape: [2] } },
  { name: 'an array for a whole grid', found: () => diagnose((x: NDArray) => x.slice(0), array([[1, 2, 3], [4, 5, 6]])), type: 'not-one-number', idx: undefined, evidence: { returned: 'array', shape: [3], shapeOfX: [2, 3] } },
  { name: 'an array for a number', found: () => diagnose((x: number) => array([x, x]), 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'array', shape: [2], shapeOfX: [] } },
  { name: 'a list', found: () => diagnose((x: number) => [x, x], 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'list' } },
  { name: 'nothing', found: () => diagnose((x: number) => { sin(x); }, 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'undefined' } },
  { name: 'nothing for an array', found: () => diagnose((x: NDArray) => { sum(x); }, array([2])), type: 'not-one-number', idx: undefined, evidence: { returned: 'undefined', shapeOfX: [1] } },
  { name: 'nothing on one path', found: () => diagnose((x: number) => (x > 3 ? x : undefined), 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'undefined' } },
  { name: 'text', found: () => diagnose((x: number) => (x * x).toFixed(3), 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'string' } },
  { name: 'text from an input', found: () => diagnose((x: number) => `${x}`, 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'string' } },
  { name: 'text joined where a sum was meant', found: () => diagnose((x: NDArray) => ['1', x.get(0)].join(''), array([2])), type: 'not-one-number', idx: undefined, evidence: { returned: 'string' } },
  { name: 'a promise', found: () => diagnose((x: number) => Promise.resolve(x), 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'promise' } },
  { name: 'null', found: () => diagnose(() => null, 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'null' } },
  { name: 'a comparison', found: () => diagnose((x: number) => x > 1, 2), type: 'not-one-number', idx: undefined, evidence: { returned: 'boolean' } },
  // not-finite
  { name: 'log below 0', found: () => diagnose(log, -1), type: 'not-finite', idx: undefined, evidence: { value: nan, isXFinite: true } },
  { name: '0/0', found: () => diagnose((x: number) => sin(x) / x, 0), type: 'not-finite', idx: undefined, evidence: { value: nan } },
  { name: '1/0', found: () => diagnose((x: number) => 1 / x, 0), type: 'not-finite', idx: undefined, evidence: { value: Infinity } },
  { name: 'e¹⁰⁰⁰', found: () => diagnose((x: NDArray) => exp(x.get(0)), array([1000])), type: 'not-finite', idx: undefined, evidence: { value: Infinity } },
  { name: 'a NaN in x', found: () => diagnose(squares, array([3, NaN])), type: 'not-finite', idx: undefined, evidence: { value: nan, isXFinite: false } },
  { name: 'NumPy’s x[0]', found: () => diagnose((x: NDArray) => (x as unknown as number[])[0] ?? NaN, array([3])), type: 'not-finite', idx: undefined, evidence: { value: nan } },
  // noise
  { name: 'random numbers', found: () => { const r = random(); return diagnose((x: number) => x * x + 1e-9 * r(), 2); }, type: 'noise', idx: undefined, evidence: { effect: expect.any(Number) } },
  { name: 'a counter', found: () => { const next = counter(); return diagnose((x: number) => x + next(), 2); }, type: 'noise', idx: undefined, evidence: { values: [2, 3, 4], effect: about(5000) } },
  { name: 'dropout', found: () => { const r = random(); return diagnose((x: NDArray) => squares(x) * (r() < 0.5 ? 0 : 2), array([3, 2])); }, type: 'noise', idx: undefined, evidence: {} },
  { name: 'a running mean', found: () => { let mean = 0; return diagnose((x: number) => (mean += (x - mean) / 2), 2); }, type: 'noise', idx: undefined, evidence: { values: [1, 1.5, 1.75] } },
  // changes-x
  { name: 'f scales its argument', found: () => diagnose((x: NDArray) => { x.set(1, x.get(1) * 2); return sum(x); }, array([3, 2])), type: 'changes-x', idx: [1], evidence: { before: 2, after: 4 } },
  { name: 'f clips its argument', found: () => diagnose((x: NDArray) => { for (let i = 0; i < 2; i++) x.set(i, Math.max(x.get(i), 0)); return sum(x); }, array([-3, 2])), type: 'changes-x', idx: [0], evidence: { before: -3, after: 0 } },
  { name: 'f sorts its argument', found: () => diagnose((x: NDArray) => { x.data.sort(); return x.get(0); }, array([3, 2, 1])), type: 'changes-x', idx: [0], evidence: { before: 3, after: 1 } },
  { name: 'f zeroes the diagonal', found: () => diagnose((x: NDArray) => { x.set([1, 1], 0); return sum(x); }, array([[1, 2], [3, 4]])), type: 'changes-x', idx: [1, 1], evidence: { before: 4, after: 0 } },
  // keeps-x
  { name: 'f reads a global x', found: remembering(array([3, 2]), (p, x) => p.get(0) ** 2 + x.get(1) ** 3), type: 'keeps-x', idx: [1], evidence: { onCopy: 17 } },
  { name: 'f ignores its argument', found: remembering(array([3, 2]), (_, x) => squares(x)), type: 'keeps-x', idx: [0], evidence: { onCopy: 13 } },
  { name: 'f measures the distance from where x was', found: remembering(array([3, 2]), (p, x) => (p.get(0) - x.get(0)) ** 2 + p.get(1)), type: 'keeps-x', idx: [0], evidence: { inPlace: 2 } },
  { name: 'f shares the memory of x', found: () => { const x = array([[1, 2], [3, 4]]); const row = x.slice(1); return diagnose((p: NDArray) => p.get(0, 0) * sum(row), x); }, type: 'keeps-x', idx: [1, 0], evidence: { onCopy: 7 } },
  { name: 'f caches by array', found: () => diagnose(cached(squares), array([3, 2])), type: 'keeps-x', idx: [0], evidence: { inPlace: 13 } },
  { name: 'f caches by array, an array of integers', found: () => diagnose(cached(squares), array([3, 2], 'int64')), type: 'keeps-x', idx: [0], evidence: { inPlace: 13, onCopy: 20 }, besides: ['integer-step'] },
  // integer-step
  { name: 'int64', found: () => diagnose(squares, array([3, 2], 'int64')), type: 'integer-step', idx: [0], evidence: { dtype: 'int64', value: 3, wanted: 3.0001, stored: 3 } },
  { name: 'int32, below 0', found: () => diagnose((x: NDArray) => exp(x.get(0)), array([-3], 'int32')), type: 'integer-step', idx: [0], evidence: { dtype: 'int32', value: -3, wanted: -2.9999, stored: -2 } },
  { name: 'bool', found: () => diagnose((x: NDArray) => x.get(0) * 2, array([true, false])), type: 'integer-step', idx: [0], evidence: { dtype: 'bool', wanted: 1.0001, stored: 1 } },
  { name: 'int64 in a grid', found: () => diagnose(squares, array([[1, 2], [3, 4]], 'int64')), type: 'integer-step', idx: [0, 0], evidence: { dtype: 'int64', stored: 1 } },
  { name: 'the largest int32', found: () => diagnose((x: NDArray) => x.get(0), array([2147483647], 'int32'), { delta: 1 }), type: 'integer-step', idx: [0], evidence: { wanted: 2147483648, stored: undefined } },
  { name: 'int64 beyond 2⁵³, where x + δ as a float64 number is x', found: () => diagnose((x: NDArray) => x.get(0), array([2n ** 60n])), type: 'integer-step', idx: [0], evidence: { dtype: 'int64', value: 2 ** 60, wanted: 2 ** 60, stored: 2 ** 60 } },
  // step-lost
  { name: 'x = 1e13', found: () => diagnose((x: number) => x * x, 1e13), type: 'step-lost', idx: [], evidence: { forward: 0, backward: 0 } },
  { name: '1e16 beside 2', found: () => diagnose(squares, array([2, 1e16])), type: 'step-lost', idx: [1], evidence: { value: 1e16, forward: 0, backward: 0 } },
  { name: 'float32', found: () => diagnose(squares, array([1, 3000], 'float32')), type: 'step-lost', idx: [1], evidence: { value: 3000, forward: 0, backward: 0 } },
  { name: 'float32, by a routine', found: () => diagnose(squares, array([200], 'float32'), { using: numericalDerivative }), type: 'step-lost', idx: [0], evidence: { value: 200, forward: 7 * 2 ** -16, delta: 1e-4 } },
  { name: 'a step of 1e-17', found: () => diagnose(sin, 1, { delta: 1e-17 }), type: 'step-lost', idx: [], evidence: { delta: 1e-17, forward: 0, backward: 0 } },
  { name: 'a step that is rounded by a fifth', found: () => diagnose((x: number) => sqrt(x), 1e12), type: 'step-lost', idx: [], evidence: { forward: 2 ** -13, backward: 2 ** -13 } },
  // domain-edge
  { name: '√x at 0', found: () => diagnose(sqrt, 0), type: 'domain-edge', idx: [], evidence: { value: 0, point: -1e-4, answer: 'nan' } },
  { name: 'log near 0', found: () => diagnose((x: NDArray) => log(x.get(1)), array([1, 5e-5])), type: 'domain-edge', idx: [1], evidence: { point: -5e-5, answer: 'nan' } },
  { name: 'asin at 1', found: () => diagnose((x: number) => Math.asin(x), 1), type: 'domain-edge', idx: [], evidence: { point: 1.0001 } },
  { name: 'f throws beside x', found: () => diagnose((x: number) => { if (x < 1) throw new Error('below 1'); return x; }, 1), type: 'domain-edge', idx: [], evidence: { point: 0.9999, answer: 'Error: below 1' } },
  { name: 'f gives nothing beside x', found: () => diagnose((x: number) => { if (x >= 1) return x; return undefined; }, 1), type: 'domain-edge', idx: [], evidence: { point: 0.9999, answer: 'nothing' } },
  // pole
  { name: '1/(x − 1e-5)', found: () => diagnose((x: number) => 1 / (x - 1e-5), 0), type: 'pole', idx: [], evidence: { distance: about(1e-5, 9) } },
  { name: '1/(x − 2)², beside', found: () => diagnose((x: NDArray) => x.get(0) + (x.get(1) - 2.00003) ** -2, array([3, 2])), type: 'pole', idx: [1], evidence: { distance: about(3e-5, 9) } },
  { name: 'tan', found: () => diagnose((x: number) => Math.tan(x), 1.57076), type: 'pole', idx: [], evidence: { distance: about(Math.PI / 2 - 1.57076, 9) } },
  // jump
  { name: 'floor at 3', found: () => diagnose((x: number) => floor(x), 3), type: 'jump', idx: [], evidence: { distance: 0, height: 1, quotients: [about(5000), about(10000), about(20000)] } },
  { name: 'sign at 0', found: () => diagnose((x: number) => Math.sign(x), 0), type: 'jump', idx: [], evidence: { distance: 0, height: 1, quotients: [10000, 20000, 40000] } },
  { name: 'a condition, beside x', found: () => diagnose((x: number) => (x > 1.00002 ? 1 : 0) + x * x, 1), type: 'jump', idx: [], evidence: { distance: about(2e-5, 9), height: about(1, 8) } },
  { name: 'rounding in one entry', found: () => diagnose((x: NDArray) => x.get(0) ** 2 + Math.round(x.get(1)), array([3, 2.5])), type: 'jump', idx: [1], evidence: { height: 1 } },
  // vertical
  { name: 'sign(x)·√|x| at 0', found: () => diagnose((x: number) => Math.sign(x) * sqrt(Math.abs(x)), 0), type: 'vertical', idx: [], evidence: { distance: 0, power: about(0.5, 2), quotients: [about(100), about(100 * Math.SQRT2), about(200)] } },
  { name: 'a cusp', found: () => diagnose((x: number) => sqrt(Math.abs(x - 1)), 1), type: 'vertical', idx: [], evidence: { power: about(0.5, 2) } },
  { name: 'the cube root', found: () => diagnose((x: NDArray) => Math.cbrt(x.get(0)) + x.get(1), array([0, 5])), type: 'vertical', idx: [0], evidence: { power: about(1 / 3, 2) } },
  // kink
  { name: '|x| at 0', found: () => diagnose((x: number) => Math.abs(x), 0), type: 'kink', idx: [], evidence: { distance: 0, left: -1, right: 1, power: about(1, 2) } },
  { name: 'relu in a network', found: () => diagnose((x: NDArray) => sum(maximum(x, 0)) + squares(x), array([[1, 0], [-1, 2]])), type: 'kink', idx: [0, 1], evidence: { left: about(0, 4), right: about(1, 4) } },
  { name: 'a tie in max', found: () => diagnose((x: NDArray) => Math.max(x.get(0), x.get(1)), array([2, 2])), type: 'kink', idx: [0], evidence: { left: 0, right: about(1) } },
  { name: 'beside x, on a slope', found: () => diagnose((x: number) => Math.abs(x - 3.00003) + x * x, 3), type: 'kink', idx: [], evidence: { distance: about(3e-5, 8), left: about(5, 3), right: about(7, 3) } },
  { name: 'a slight one on a steep slope', found: () => diagnose((x: number) => 100 * x + maximum(x, 1), 1), type: 'kink', idx: [], evidence: { left: about(100, 4), right: about(101, 4) } },
];

describe('a fault of f is found, with its evidence, as the worst', () => {
  it.each(cases)('$type: $name', ({ found, type, idx, evidence, besides = [] }) => {
    const findings = found();
    expect(findings.map((finding) => finding.type)).toEqual([type, ...besides]);
    const [finding] = findings;
    expect(finding?.idx).toEqual(idx);
    expect(finding?.places[0]).toEqual(idx);
    expect(finding?.evidence).toMatchObject(evidence);
    expect(finding?.sentence).toMatch(/^[A-Za-z].*\.$/);
    expect(finding?.mend).toMatch(/^[A-Z].*\.$/);
  });

  it('each in three functions or more', () => {
    const counts = new Map<string, number>();
    for (const { type, evidence } of cases) {
      const name = 'returned' in evidence ? `${type}: ${String(evidence.returned)}` : type;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const rare of ['list', 'promise', 'null', 'boolean']) counts.delete(`not-one-number: ${rare}`);
    expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
    expect(counts.size).toBe(15);
  });
});

describe('a sentence says what it is, and another how to mend it', () => {
  // prettier-ignore
  it.each([
    [() => diagnose(squares, array([3, 2], 'int64')), 'x has the dtype int64, which holds no fractions: 3.0001 is stored as 3, and the step is lost.', "Make x of floats, array(x, 'float64'); in NumPy write 3.0 for 3."],
    [() => diagnose((x: number) => floor(x), 3), 'f jumps by 1.0 at x = 3.0: with δ, δ/2, δ/4 the quotient is 5000.0, 10000.0, 20000.0 and grows like 1/δ.', 'There is no derivative here: move x away by more than δ, or replace rounding, floor or a condition in f by something smooth.'],
    [() => diagnose((x: NDArray) => sum(maximum(x, 0)), array([0, 1, 0])), 'f has a kink at entry (0,), where x is 0.0 (and at 1 other entry): its slope is 0.0 on the left and 1.0 on the right, and the quotient mixes both.', 'Say which side you mean and take a one-sided difference, or move x away by more than δ: at the kink there is no derivative.'],
    [() => diagnose((x: NDArray) => x.get(0), array([2147483647], 'int32'), { delta: 1 }), 'x has the dtype int32, which cannot hold 2147483648.0.', "Make x of floats, array(x, 'float64'); in NumPy write 3.0 for 3."],
    [() => diagnose((x: number) => (x < 1 ? undefined : x), 1), 'f has a value at x = 1.0, but none at 0.9999: there it gives nothing.', 'Give f a return: after a brace, { … }, an arrow function needs one, too.'],
    [() => diagnose(() => null, 1), 'f returns null, but only one number has a difference quotient.', 'Return one number.'],
    [() => diagnose(() => 'a'.repeat(100), 1), `f returns the text "${'a'.repeat(59)}…, but only one number has a difference quotient.`, 'Return the number itself, or turn the text into one with Number(…).'],
    [() => diagnose(() => { throw new Error('Too far.'); }, 1), 'f throws at x: Error: Too far.', 'Call f once by itself, and mind what it is given: the whole of x at once, a number.'],
    [() => diagnose((x: NDArray) => x, array([1, 2])), 'f returns an array of shape (2,) for an x of shape (2,), but only one number has a difference quotient.', 'Reduce it to one number, for example with sum(…), or differentiate one element at a time.'],
  ])('%#', (found, sentence, mend) => {
    const [finding] = found();
    expect([finding?.sentence, finding?.mend]).toEqual([sentence, mend]);
  });
});
