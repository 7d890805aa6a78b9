import { readFileSync } from 'node:fs';
import type { NDArray } from 'derivative';
import { array, exp, numericalDerivative, power, repr } from 'derivative';
import { describe, expect, it } from 'vitest';
import { tracedGradient } from './tracedGradient.ts';

// Origin of every expected text: docs/notebook.txt. Its recorded output lacks the lines of `=`.
const notebook = readFileSync(new URL('../../../docs/notebook.txt', import.meta.url), 'utf8');

const myFunc1 = (x: number): number => power(x, 2);
const myFunc2 = (x: number): number => 3 * x * exp(x);
const myFunc3 = (input: NDArray): number => {
  const [x, y] = [input.get(0), input.get(1)];
  return 2 * x + 3 * x * y + power(y, 3);
};
const myFunc4 = (input: NDArray): number => {
  const [w, x, y, z] = [input.get(0), input.get(1), input.get(2), input.get(3)];
  return w * x + x * y * z + 3 * w + z * power(y, 2);
};

describe('at a number the notebook’s value comes out, digit for digit', () => {
  it.each([
    ['In [4]', myFunc1, 3, '6.000000000012662'],
    ['In [6]', myFunc2, 2, '66.50150507518049'],
  ])('%s', (cell, f, x, expected) => {
    expect(notebook).toContain(expected);
    expect(repr(numericalDerivative(f, x)), cell).toBe(expected);
  });
});

describe('at an array every line of the notebook’s output comes out', () => {
  it.each([
    ['In [9]', myFunc3, [3, 2]],
    ['In [11]', myFunc4, [3, 2, 3, 4]],
    // f returns an array of size 1, as in the notebook.
    ['In [12]', (x: NDArray) => power(x, 2), [3]],
  ])('%s', (cell, f, x) => {
    const { lines, result } = tracedGradient(f, array(x));
    expect(notebook, cell).toContain(`\n${lines.join('\n')}\n\n\n${result}`);
  });
});
