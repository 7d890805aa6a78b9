import * as derivative from 'derivative';
import { array, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../thrownBy.ts';

/** The functions as a program sees them that no compiler has checked. */
const unchecked = derivative as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>;

function call(name: string, ...values: unknown[]): unknown {
  return thrownBy(() => unchecked[name]?.(...values));
}

const square = (x: number): number => x * x;
const first = (x: derivative.NDArray): number => x.get(0);
const x = array([3, 2]);

/** What is in front of the options, and the options there are. */
const withOptions = [
  ['numericalDerivative', [square, 3], 'delta, onStep'],
  ['forwardDifference', [square, 3], 'delta, relative'],
  ['backwardDifference', [square, 3], 'delta, relative'],
  ['centralDifference', [square, 3], 'delta, relative'],
  ['secondDerivative', [square, 3], 'delta, relative'],
  ['differences', [square, 3], 'scheme, order, accuracy, bounds, delta, relative'],
  ['derivative', [square, 3], 'tolerance'],
  ['jacobian', [first, x], 'scheme, accuracy, bounds, delta, relative'],
  ['hessian', [first, x], 'bounds, delta, relative'],
  ['mixedDerivative', [first, x, 0, 1], 'bounds, delta, relative'],
  ['directionalDerivative', [first, x, x], 'delta, relative'],
  ['richardson', [square], 'step, order, increment, ratio, levels'],
  ['checkGradient', [square, 6, 3], 'directions, entries, seed'],
  ['diagnose', [square, 3], 'delta, using, gradient'],
  ['nditer', [x], 'flags, opFlags, order'],
] as const;

describe('options', () => {
  it.each(withOptions)('of %s are no bare number', (name, values, names) => {
    const error = call(name, ...values, 1e-3);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', `${name} takes its options in an object: ${names}; got 0.001`);
  });

  it.each(withOptions)('of %s that there are not are refused', (name, values, names) => {
    const error = call(name, ...values, { h: 1 });
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', `${name} takes its options in an object: ${names}; got h`);
  });

  it.each(withOptions)('of %s that are undefined count as left out', (name, values, names) => {
    const leftOut = Object.fromEntries(names.split(', ').map((each) => [each, undefined]));
    expect(unchecked[name]?.(...values, leftOut)).toEqual(unchecked[name]?.(...values));
  });
});

describe('a function', () => {
  it.each([
    ...withOptions.filter(([name]) => !['richardson', 'nditer', 'diagnose'].includes(name)),
    ['exactDerivative', [square, 3], ''],
    ['complexStep', [square, 3], ''],
    ['diagnose', [square, 3], ''],
  ] as const)('is what %s differentiates, not its value', (name, [, ...rest]) => {
    const error = call(name, 9, ...rest);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', `${name} requires f to be a function; got 9`);
  });
});

describe('a point', () => {
  it.each(['numericalDerivative', 'exactDerivative', 'diagnose'])('of %s is a number or an array', (name) => {
    const error = call(name, square, [3, 2]);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty(
      'message',
      `${name} requires x to be a number or an array; got the list [3, 2]: make one with array()`,
    );
  });

  it('of checkGradient is a number or an array', () => {
    expect(call('checkGradient', square, 6, [3, 2])).toHaveProperty(
      'message',
      'checkGradient requires x to be a number or an array; got the list [3, 2]: make one with array()',
    );
  });
});

describe('a value of another kind', () => {
  const data = new Float64Array(4);

  it.each([
    ['nditer', [x, { flags: 'multi_index' }], 'Iterator global flags must be a list or tuple of strings'],
    ['nditer', [x, { opFlags: 'readwrite' }], 'op_flags must be a tuple or array of per-op flag-tuples'],
    [
      'differences',
      [square, 3, { delta: '0.5' }],
      'differences requires a finite, positive delta; got "0.5"',
    ],
    ['hessian', [first, x, { bounds: 3 }], 'requires bounds to be a pair of numbers, [low, high]; got 3'],
    [
      'jacobian',
      [first, x, { bounds: ['0', '5'] }],
      'a pair of numbers, [low, high]; got the list ["0", "5"]',
    ],
    ['derivative', [square, 3, { tolerance: '1' }], 'requires a finite, positive tolerance; got "1"'],
    ['richardson', [square, { step: '0.5' }], 'richardson requires step to be finite and above 0; got "0.5"'],
    ['richardson', [() => '1'], 'the estimate of richardson must return one number; it returned "1"'],
    ['richardson', ['x'], 'richardson requires estimate to be a function; got "x"'],
    ['stencilWeights', [3, 1], 'stencilWeights requires a list of nodes; got 3'],
    ['stencilWeights', [['0', 1], 1], 'stencilWeights requires finite nodes; got "0"'],
    ['mixedDerivative', [first, x, null, 0], 'an index is a list of whole numbers; got null'],
    ['mixedDerivative', [first, x, '0', 0], 'an index must be an integer; got "0" for axis 0'],
    ['jacobian', [() => ['a'], x], 'list of numbers or a number; it returned the list ["a"]'],
    ['jacobian', [() => Float64Array.of(1), x], 'list of numbers or a number; it returned a Float64Array'],
    ['numericalDerivative', [() => Promise.resolve(1), 3], 'it returned a Promise: it must not be async'],
    ['complexStep', [square, '3'], 'complexStep requires x to be a number; got "3"'],
    ['checkGradient', [square, 6, 3, { seed: NaN }], 'requires a whole number as seed; got NaN'],
    ['diagnose', [square, 3, { using: 'mine' }], 'diagnose requires using to be a function; got "mine"'],
    ['sum', [[1, '2']], 'sum requires numbers in a list; got "2" at place 1'],
    ['sum', [[[1], [2]]], 'sum requires numbers in a list; got the list [1] at place 0'],

    ['sum', [[1, , 2]], 'sum requires numbers in a list; got undefined at place 1'],

    ['array', [[1, , 3]], 'array() is made of numbers, in lists; got undefined'],
    ['array', [Float64Array.of(1)], 'numbers, in lists; got a Float64Array: write [...x] for it'],
    ['array', [[x, x]], 'numbers, in lists; got [3. 2.] in a list: write x.toNested() for it'],
    ['zeros', [null], 'the shape must be a list of whole numbers; got null'],
    ['zeros', [x], 'the shape must be a list of whole numbers; got [3. 2.]'],
    ['zerosLike', [3], 'zerosLike requires x to be an array; got 3: make one with array()'],
    ['exp', ['1'], 'exp requires a number or an array; got "1"'],
    ['add', [x, [1, 2]], 'add requires numbers or arrays; got the list [1, 2]'],
    ['dual', [1, '2'], 'dual requires two numbers or two arrays; got 1 and "2"'],
    ['observe', [undefined], 'one or more of start, visit, write, evaluation, end; got undefined'],
    ['observe', [{ visited: square }], 'one or more of start, visit, write, evaluation, end; got an object'],
    ['observe', [{ visit: 3 }], 'observe requires visit to be a function; got 3'],
    ['str', [x, { prec: 3 }], 'str or repr takes its options in an object: precision, threshold'],
    ['str', [x, { prec: 3 }], 'nanstr, infstr; got prec'],
    ['str', [x, 3], 'nanstr, infstr; got 3'],
    ['repr', [x, null], 'nanstr, infstr; got null'],
    ['str', [x, 'ab'], 'nanstr, infstr; got "ab"'],
  ])('is refused: %s, row %#', (name, values, message) => {
    expect(call(name, ...values)).toHaveProperty('message', expect.stringContaining(message));
  });

  it.each([
    ['a list for the memory', () => new derivative.NDArray([1, 2] as never, [2]), 'got the list [1, 2]'],
    ['memory of another kind', () => new derivative.NDArray(new Int8Array(2) as never, [2]), 'an Int8Array'],
    [
      'no shape',
      () => new derivative.NDArray(data, undefined as never),
      'the shape must be a list of whole numbers; got undefined',
    ],
    [
      'half a length',
      () => new derivative.NDArray(data, [1.5]),
      'shape must be a list of whole numbers; got the list [1.5]',
    ],
    [
      'half a stride',
      () => new derivative.NDArray(data, [2], { strides: [1.5] }),
      'the strides must be a list of whole numbers; got the list [1.5]',
    ],
    [
      'one stride for a list',
      () => new derivative.NDArray(data, [2], { strides: 'ab' as never }),
      'the strides must be a list of whole numbers; got "ab"',
    ],
    [
      'half a place',
      () => new derivative.NDArray(data, [2], { offset: 0.5 }),
      'the offset must be a whole number; got 0.5',
    ],
    ['a negative length', () => new derivative.NDArray(data, [0, -1]), 'an array of shape (0, -1)'],
  ])('is refused by NDArray: %s', (_, make, message) => {
    expect(thrownBy(make)).toHaveProperty('message', expect.stringContaining(message));
  });

  it.each([
    [
      'an index that is an array',
      () => x.get(x as never),
      'an index is a list of whole numbers; got [3. 2.]',
    ],
    ['no index', () => x.set(undefined as never, 1), 'an index is a list of whole numbers; got undefined'],
    ['text as an index', () => x.get('0' as never), 'an index must be an integer; got "0" for axis 0'],
    [
      'text as an axis',
      () => x.transpose(['0'] as never),
      'the order of axes must be a list of whole numbers; got the list ["0"]',
    ],
    [
      'no axes',
      () => x.transpose(null as never),
      'the order of axes must be a list of whole numbers; got null',
    ],
    [
      'half a length',
      () => x.reshape([0.5]),
      'the shape must be a list of whole numbers; got the list [0.5]',
    ],
    ['no shape', () => x.reshape(null as never), 'the shape must be a list of whole numbers; got null'],
    [
      'an array for a part',
      () => x.slice(x as never),
      'an integer or [start, stop, step] for each axis; got [3. 2.]',
    ],
    [
      'null for a part',
      () => x.slice(null as never),
      'an integer or [start, stop, step] for each axis; got null',
    ],
    ['a part of four', () => x.slice([0, 1, 1, 1] as never), 'for each axis; got the list [0, 1, 1, 1]'],
    ['a list as an element', () => x.set(0, [1] as never), 'one number; got the list [1] for index (0,)'],
  ])('is refused by the methods of an array: %s', (_, act, message) => {
    expect(thrownBy(act)).toHaveProperty('message', expect.stringContaining(message));
  });
});

it('a listener that was refused is not told anything', () => {
  call('observe', null);
  const written = zeros(1);
  written.set(0, 1);
  expect(written.get(0)).toBe(1);
});
