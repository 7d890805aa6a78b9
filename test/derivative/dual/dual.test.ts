import { add, array, dual, exp, multiply, str } from 'derivative';
import { describe, expect, it } from 'vitest';

describe('a dual number', () => {
  const pair = dual(array([[1, 2], [3, 4]]), array([[5, 6], [7, 8]])); // prettier-ignore

  it('carries any derivative through a function, not only 1', () => {
    const { value, derivative } = exp(dual(0, 3));
    expect([value, derivative]).toEqual([1, 3]);
  });

  it('of arrays gives its rows and elements with their derivatives', () => {
    expect([...pair].map(({ derivative }) => derivative.toNested())).toEqual([
      [5, 6],
      [7, 8],
    ]);
    const { value, derivative } = pair.get(1, -1);
    expect([value, derivative]).toEqual([4, 8]);
  });

  it('of numbers has no elements', () => {
    expect(() => [...dual(3, 1)]).toThrow(
      new TypeError('this dual number holds the number 1: it has no elements to iterate or to get'),
    );
  });

  it('is spread over the elements of an array', () => {
    const sum = add(pair, 1);
    expect([sum.value.toNested(), sum.derivative.toNested()]).toEqual([
      [[2, 3], [4, 5]],
      [[5, 6], [7, 8]],
    ]); // prettier-ignore
    const constants = add(dual(1, 10) as never, array([1, 2])) as unknown as typeof pair;
    expect([constants.value.toNested(), constants.derivative.toNested()]).toEqual([[2, 3], [10, 10]]); // prettier-ignore
  });

  it('prints as it is made', () => {
    expect(str(dual(3, 1))).toBe('dual(3, 1)');
    expect(String(dual(0.5, -1))).toBe('dual(0.5, -1)');
  });

  it('is made of two numbers or two arrays of one shape', () => {
    expect(() => dual(1, array([1]) as never)).toThrow(TypeError);
    expect(() => dual(array([1]), array([1, 2]))).toThrow(
      new RangeError('dual requires arrays of one shape; got (1,) and (2,)'),
    );
  });

  it('does not mix with values of other kinds', () => {
    expect(() => multiply(dual(1, 1), '2' as never)).toThrow(
      new TypeError('multiply takes a dual number with numbers, arrays and other dual numbers; got "2"'),
    );
  });
});
