import { expect, test } from 'vitest';
import { exactValues } from '../../../src/runner/compare/exactValues.ts';

test.each([
  ['8, 21', [8, 21]],
  ['[ 8. 21.]', [8, 21]],
  ['[[1, 2], [3, 4]]', [1, 2, 3, 4]],
  ['-1e-3', [-0.001]],
  ['', []],
  ['eight', null],
  ['8; 21', null],
  ['Infinity', null],
])('%j is %j', (text, values) => {
  expect(exactValues(text)).toEqual(values);
});
