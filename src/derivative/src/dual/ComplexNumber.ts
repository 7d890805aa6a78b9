import { shown } from '../arguments/shown.ts';
import type { NumberLike, Operand, Ufunc } from '../functions/ufunc.ts';
import type { Complex } from './complexFunctions.ts';
import { complexFunctions } from './complexFunctions.ts';

/**
 * A complex number re + im·i, as {@link complexStep} puts it into the functions of the package.
 *
 * They know it next to the real axis: a tiny `im` keeps its digits.
 *
 * @source squire-trapp-1998
 *
 * @example
 * const z = exp(new ComplexNumber(0, 1e-100));
 * z.re; // 1
 * z.im; // 1e-100
 */
export class ComplexNumber implements Complex, NumberLike {
  readonly re: number;
  readonly im: number;

  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }

  /** The answer to a function of the package. */
  ufunc(f: Ufunc, operands: readonly Operand[]): ComplexNumber {
    const parts = operands.map((operand) => complexPart(operand, f));
    if (f.derivative === 'linear') {
      const [re, im] = (['re', 'im'] as const).map((part) => f.apply(...parts.map((z) => z[part])) as number);
      return new ComplexNumber(re ?? NaN, im ?? NaN);
    }
    const complex = complexFunctions[f.name];
    if (complex === undefined) throw new TypeError(refusal(f.name));
    const [z = { re: NaN, im: NaN }, w = z] = parts;
    const { re, im } = complex(z, w);
    return new ComplexNumber(re, im);
  }

  toString(): string {
    return `complex(${this.re}, ${this.im})`;
  }

  /** 2 * z or Math.exp(z) would lose the imaginary part, so they are errors. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw new TypeError(
      'a complex number cannot stand in arithmetic: write multiply(2, z) for 2 * z, add(z, 1) for z + 1, ' +
        'exp(z) for Math.exp(z), all from this package',
    );
  }
}

function complexPart(operand: unknown, { name }: Ufunc): Complex {
  if (operand instanceof ComplexNumber) return operand;
  if (typeof operand === 'number') return { re: operand, im: 0 };
  throw new TypeError(
    `${name} takes a complex number with numbers and other complex numbers; got ${shown(operand)}`,
  );
}

function refusal(name: string): string {
  return ['abs', 'floor', 'maximum'].includes(name)
    ? `the complex step does not work through ${name}, which is not analytic: it would lose the imaginary part`
    : `the complex step knows no complex ${name}; exactDerivative needs none`;
}
