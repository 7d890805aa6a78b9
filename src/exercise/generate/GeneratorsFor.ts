import { exp, log } from 'derivative';
import type { NDArray } from 'derivative';
import type { Generators, Matrix, SmoothField, SmoothFunction } from './Generators.ts';
import { seededRandom } from './seededRandom.ts';
import { simpler } from './simpler.ts';
import { smoothArray, smoothList, smoothMatrix } from './smoothField.ts';
import { sumOfTerms } from './sumOfTerms.ts';
import { anyTerm, growth } from './Term.ts';

/** The generators for one run of a check. */
export class GeneratorsFor implements Generators {
  readonly #next: () => number;
  readonly #size: number;

  /** Whether anything was asked for. */
  isUsed = false;

  /** @param size from 0, simple numbers and formulas, to 1 */
  constructor(seed: string, size: number) {
    this.#next = seededRandom(seed);
    this.#size = size;
  }

  in(low: number, high: number): number {
    return simpler(low + (high - low) * this.#fraction(), this.#size, low, high);
  }

  logIn(low: number, high: number): number {
    const [from, to] = [log(low), log(high)];
    return simpler(exp(from + (to - from) * this.#fraction()), this.#size, low, high);
  }

  int(low: number, high: number): number {
    return low + Math.floor((high - low + 1) * this.#fraction());
  }

  pick<const T>(list: readonly [T, ...T[]]): T {
    return list[this.int(0, list.length - 1)] ?? list[0];
  }

  list(n: number, low: number, high: number): number[] {
    return Array.from({ length: n }, () => this.in(low, high));
  }

  matrix(rows: number, columns: number, low: number, high: number): number[][] {
    return Array.from({ length: rows }, () => this.list(columns, low, high));
  }

  smooth(): SmoothFunction {
    return sumOfTerms(Array.from({ length: this.#terms() }, (_, i) => anyTerm(this, i === 0)));
  }

  growing(): SmoothFunction {
    return sumOfTerms([1, 2].map(() => growth(this.in(0.5, 1), this.in(0.6, 1.2))));
  }

  smoothList(n: number): SmoothField<readonly number[], number[]> {
    return smoothList(this, this.#terms(), n);
  }

  smoothMatrix(rows: number, columns: number): SmoothField<Matrix, number[][]> {
    return smoothMatrix(this, this.#terms(), rows, columns);
  }

  smoothArray(shape: readonly number[]): SmoothField<NDArray, NDArray> {
    return smoothArray(this, this.#terms(), shape);
  }

  #terms(): number {
    return 1 + Math.round(2 * this.#size);
  }

  #fraction(): number {
    this.isUsed = true;
    return this.#next();
  }
}
