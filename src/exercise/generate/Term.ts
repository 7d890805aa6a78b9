import { exp, power, sin } from 'derivative';
import { numberText } from '../observe/numberText.ts';
import type { Generators } from './Generators.ts';

/** How far from 0 generated functions are used. */
export const domain = 4;

/** A summand φ(u) of a generated function, which knows all its derivatives. */
export interface Term {
  /** φ⁽ᵏ⁾(u). */
  derivative(k: number, u: number): number;
  /** Not less than |φ⁽ᵏ⁾(u)| for |u| ≤ reach. */
  most(k: number, reach: number): number;
  /** With the argument in words, such as `x`. */
  text(u: string): string;
}

/** One summand: a wave first of all, since no derivative of it vanishes. */
export function anyTerm(g: Generators, isFirst: boolean): Term {
  const kind = isFirst ? 'wave' : g.pick(['wave', 'growth', 'square']);
  switch (kind) {
    case 'wave':
      return wave(signed(g, 0.5, 2), g.in(0.7, 1.6), g.in(-2, 2));
    case 'growth':
      return growth(signed(g, 0.3, 1), signed(g, 0.2, 0.5));
    case 'square':
      return square(signed(g, 0.2, 1));
  }
}

function signed(g: Generators, low: number, high: number): number {
  const size = g.in(low, high);
  return g.pick([1, -1]) * size;
}

/** a·sin(b·u + c); each derivative is b times a sine a quarter turn on. */
function wave(a: number, b: number, c: number): Term {
  return {
    derivative: (k, u) => a * power(b, k) * quarterTurn(k, b * u + c),
    most: (k) => Math.abs(a) * power(b, k),
    text: (u) => `${numberText(a, 4)}·sin(${numberText(b, 4)}·${u} ${signedText(c)})`,
  };
}

/** The k-th derivative of the sine. */
function quarterTurn(k: number, v: number): number {
  const value = k % 2 === 0 ? sin(v) : sin(v + Math.PI / 2);
  return k % 4 < 2 ? value : -value;
}

/** a·exp(b·u) */
export function growth(a: number, b: number): Term {
  return {
    derivative: (k, u) => a * power(b, k) * exp(b * u),
    most: (k, reach) => Math.abs(a) * power(Math.abs(b), k) * exp(Math.abs(b) * reach),
    text: (u) => `${numberText(a, 4)}·exp(${numberText(b, 4)}·${u})`,
  };
}

/** a·u² */
function square(a: number): Term {
  return {
    derivative: (k, u) => (k === 0 ? a * u * u : k === 1 ? 2 * a * u : k === 2 ? 2 * a : 0),
    most: (k, reach) => Math.abs(a) * (k === 0 ? reach * reach : k === 1 ? 2 * reach : k === 2 ? 2 : 0),
    text: (u) => `${numberText(a, 4)}·${u}²`,
  };
}

function signedText(c: number): string {
  return `${c < 0 ? '−' : '+'} ${numberText(Math.abs(c), 4)}`;
}
