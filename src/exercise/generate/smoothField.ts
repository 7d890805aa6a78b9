import { array, type NDArray } from 'derivative';
import { sizeOf } from '../../trace/sizeOf.ts';
import { withText } from '../observe/textOfFunction.ts';
import { errorBound } from './errorBound.ts';
import type { Generators, Matrix, SmoothField } from './Generators.ts';
import { anyTerm, domain, type Term } from './Term.ts';

/** φ(w·x): a function of many numbers whose derivatives are those of one. */
interface Ridge {
  readonly term: Term;
  readonly weights: readonly number[];
}

export function smoothList(
  g: Generators,
  terms: number,
  n: number,
): SmoothField<readonly number[], number[]> {
  return fieldOf(
    g,
    terms,
    n,
    (x) => x,
    (gradient) => [...gradient],
  );
}

export function smoothMatrix(
  g: Generators,
  terms: number,
  rows: number,
  columns: number,
): SmoothField<Matrix, number[][]> {
  return fieldOf(
    g,
    terms,
    rows * columns,
    (A) => A.flat(),
    (gradient) =>
      Array.from({ length: rows }, (_, row) => gradient.slice(row * columns, (row + 1) * columns)),
  );
}

export function smoothArray(
  g: Generators,
  terms: number,
  shape: readonly number[],
): SmoothField<NDArray, NDArray> {
  return fieldOf(
    g,
    terms,
    sizeOf(shape),
    (x) => Array.from(x.copy().data, Number),
    (gradient) => array(gradient).reshape(shape),
  );
}

/** Σ φ(w·x), seen through whatever arrangement of the n numbers a learner works with. */
function fieldOf<X, G>(
  g: Generators,
  terms: number,
  n: number,
  flat: (x: X) => readonly number[],
  arranged: (gradient: readonly number[]) => G,
): SmoothField<X, G> {
  const ridges = Array.from({ length: terms }, (_, i) => anyRidge(g, i === 0, n));
  const value = (x: readonly number[]): number =>
    sumOf(ridges, ({ term, weights }) => term.derivative(0, dot(weights, x)));
  const partials = (x: readonly number[]): number[] => {
    const slopes = ridges.map(({ term, weights }) => term.derivative(1, dot(weights, x)));
    // Not `x.map`: a program that was handed the list could have given it another `map`.
    return Array.from({ length: x.length }, (_, i) =>
      sumOf(ridges, ({ weights }, ridge) => (weights[i] ?? 0) * (slopes[ridge] ?? 0)),
    );
  };
  // Written out it would fill the page, and tell nothing.
  const text = 'a smooth function';
  return {
    f: withText((x: X) => value(flat(x)), text),
    gradient: (x) => arranged(partials(flat(x))),
    along: (x, v) => dot(partials(flat(x)), flat(v)),
    bound: (h, order) =>
      errorBound((k) => sumOf(ridges, ({ term, weights }) => mostOf(term, weights, k)), h, order),
    text,
  };
}

function anyRidge(g: Generators, isFirst: boolean, n: number): Ridge {
  const term = anyTerm(g, isFirst);
  // Neighbours differ in size and in sign, and none is small, so that elements in the wrong place are told apart.
  const weights = Array.from(
    { length: n },
    (_, i) => ((i % 3) + 1) * g.in(0.15, 0.3) * (i % 2 === 0 ? 1 : -1),
  );
  return { term, weights };
}

/** Not less than any k-th derivative of φ(w·x) along one axis. */
function mostOf(term: Term, weights: readonly number[], k: number): number {
  const reach = sumOf(weights, Math.abs) * (domain + 1);
  const steepest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return steepest ** k * term.most(k, reach);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, i) => sum + each * (b[i] ?? NaN), 0);
}

function sumOf<T>(list: readonly T[], value: (item: T, i: number) => number): number {
  return list.reduce((sum, item, i) => sum + value(item, i), 0);
}
