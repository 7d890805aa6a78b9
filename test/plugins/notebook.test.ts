import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseNotebook } from '../../src/plugins/live/notebook.ts';

const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../docs/notebook.txt');
const cells = parseNotebook(readFileSync(file, 'utf8'));

test('the notebook has twelve cells', () => {
  expect(cells.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('definitions have no output, calls do', () => {
  expect(cells.filter(({ output }) => output !== '').map(({ number }) => number)).toEqual([4, 6, 9, 11, 12]);
});

test.each([
  [4, 'result = numerical_derivative(my_func1, 3)\nresult', '6.000000000012662'],
  [6, 'result = numerical_derivative(my_func2, 2)\nresult', '66.50150507518049'],
])('cell %i', (number, source, output) => {
  expect(cells.find((cell) => cell.number === number)).toEqual({ number, source, output });
});

test('what a cell printed and what it returned are both its output', () => {
  const output = cells.find(({ number }) => number === 12)?.output;
  expect(output).toBe(
    'initial x = [3.]\ninitial grad = [0.]\nidx = (0,) , x[idx] = 3.0\ngrad[idx] = 6.000000000012662\ngrad = [6.]\n\narray([6.])',
  );
});
