import {
  ComplexNumber,
  cos,
  cosh,
  divide,
  exp,
  log,
  multiply,
  power,
  sin,
  sinh,
  sqrt,
  tan,
  tanh,
} from 'derivative';
import { expect, it } from 'vitest';

// Far from the real axis, where both parts of every formula show. Origin: Python 3, cmath and complex.
const z = new ComplexNumber(0.5, 0.25);
const w = new ComplexNumber(-0.5, 0.25);

it.each<[name: string, f: (x: ComplexNumber) => ComplexNumber, re: number, im: number]>([
  ['exp', exp, 1.5974665191199127, 0.4079001700783598],
  ['log', log, -0.5815754049028404, 0.4636476090008061],
  ['sqrt', sqrt, 0.7276733451126774, 0.17178037486125622],
  ['sin', sin, 0.494485780933195, 0.22168816414957482],
  ['cos', cos, 0.9051501505596068, -0.12110879604381165],
  ['tan', tan, 0.504500702698564, 0.31242069250258875],
  ['sinh', sinh, 0.504895714387995, 0.2789791283502615],
  ['cosh', cosh, 1.0925708047319176, 0.12892104172809826],
  ['tanh', tanh, 0.4854872810241353, 0.19805544995134958],
])('%s of 0.5 + 0.25i', (_, f, re, im) => {
  const value = f(z);
  expect(value.re).toBeCloseTo(re, 14);
  expect(value.im).toBeCloseTo(im, 14);
});

it.each<[name: string, value: () => ComplexNumber, re: number, im: number]>([
  ['(0.5 + 0.25i)^0.5', () => power(z, 0.5), 0.7276733451126774, 0.17178037486125622],
  ['(−0.5 + 0.25i)³', () => power(w, 3), -0.03125, 0.171875],
  ['(−0.5 + 0.25i)²', () => power(w, 2), 0.1875, -0.25],
  ['z·w', () => multiply(z, w), -0.3125, 0.0],
  ['z/w', () => divide(z, w), -0.6, -0.8],
])('%s', (_, f, re, im) => {
  const value = f();
  expect(value.re).toBeCloseTo(re, 14);
  expect(value.im).toBeCloseTo(im, 14);
});

it('a complex number says what it is as text, and nothing as a number', () => {
  expect(`${z.toString()} ${String(w)}`).toBe('complex(0.5, 0.25) complex(-0.5, 0.25)');
  expect(() => 2 * (z as unknown as number)).toThrow('write multiply(2, z) for 2 * z');
});
