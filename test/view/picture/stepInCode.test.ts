import { describe, expect, test } from 'vitest';
import { stepInCode, withStep } from '../../../src/view/picture/stepInCode.ts';
import { nearestStep, stepLiterals } from '../../../src/view/picture/stepLiterals.ts';
import { stepName } from '../../../src/view/picture/stepName.ts';

describe('a step is found where the code names a number', () => {
  test.each([
    ['const delta = 1e-4;', '1e-4'],
    ['f();\nconst delta: number = 0.5; // half', '0.5'],
    ['let delta = .25\nf();', '.25'],
    ['const delta=1E-12// small', '1E-12'],
  ])('%j', (code, literal) => {
    const step = stepInCode(code, 'delta');
    expect(step && code.slice(step.start, step.end)).toBe(literal);
    expect(step?.value).toBe(Number(literal));
  });
});

describe('there is no step to move', () => {
  test.each([
    ['it is calculated', 'const delta = 1e-4 * 2;'],
    ['it is inside of a function', 'function f() {\n  const delta = 1e-4;\n}'],
    ['it stands twice', 'const delta = 1;\nconst delta = 2;'],
    ['it has another name', 'const delta2 = 1;\nconst Delta = 1;'],
    ['it is negative', 'const delta = -1;'],
    ['it is gone', ''],
  ])('when %s', (_why, code) => {
    expect(stepInCode(code, 'delta')).toBeNull();
  });
});

test('a new step takes the place of the old one and of nothing else', () => {
  const code = 'const $h = 1e-4; // 1e-4\nf($h);';
  const step = stepInCode(code, '$h');
  expect(step && withStep(code, step, '5e-9')).toBe('const $h = 5e-9; // 1e-4\nf($h);');
});

test('the slider goes from 1e-16 to 1 by 1, 2, 5', () => {
  expect(stepLiterals).toHaveLength(49);
  expect(stepLiterals.slice(0, 4)).toEqual(['1e-16', '2e-16', '5e-16', '1e-15']);
  expect(stepLiterals.at(-1)).toBe('1');
  const values = stepLiterals.map(Number);
  expect(values).toEqual([...values].sort((a, b) => a - b));
});

test.each([
  ['1e-4', '1e-4'],
  ['0.0001', '1e-4'],
  ['3e-8', '2e-8'],
  ['4e-8', '5e-8'],
  ['70', '1'],
  ['1e-300', '1e-16'],
])('the slider stands for %s at %s', (value, literal) => {
  expect(stepLiterals[nearestStep(Number(value))]).toBe(literal);
});

test('the step is the third argument of a secant or an error, if it is a name', () => {
  expect(stepName([{ kind: 'secant', arguments: ['f', '3', 'delta'] }])).toBe('delta');
  expect(stepName([{ kind: 'error', arguments: ['f', '3', 'h', 'exact'] }])).toBe('h');
  expect(stepName([{ kind: 'secant', arguments: ['f', '3', '1e-4'] }])).toBeNull();
  expect(stepName([{ kind: 'secant', arguments: ['f', '3', '2 * h'] }])).toBeNull();
  expect(stepName([{ kind: 'orders', arguments: ['1', 'forward', 'central'] }])).toBeNull();
  expect(stepName([{ kind: 'remainder', arguments: ['f', '3', 'slope'] }])).toBeNull();
  expect(stepName([{ kind: 'contour', arguments: ['f', '[0, 1]', '[0, 1]'] }])).toBeNull();
});
