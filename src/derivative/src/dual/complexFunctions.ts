import { atan } from '../functions/atan.ts';
import { cos } from '../functions/cos.ts';
import { cosh } from '../functions/cosh.ts';
import { exp } from '../functions/exp.ts';
import { hypot } from '../functions/hypot.ts';
import { log } from '../functions/log.ts';
import { power } from '../functions/power.ts';
import { sin } from '../functions/sin.ts';
import { sinh } from '../functions/sinh.ts';
import { tan } from '../functions/tan.ts';
import { tanh } from '../functions/tanh.ts';

/** The number re + im·i. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/**
 * The analytic functions at a + bi next to the real axis, by the addition theorems: each keeps a tiny b to its last
 * digits. They are NaN where the function of real numbers does not exist, as ln x for x ≤ 0.
 */
export const complexFunctions: Readonly<Record<string, (z: Complex, w: Complex) => Complex>> = {
  multiply: product,
  divide: quotient,
  // eᵃ·(cos b + i·sin b)
  exp: ({ re: a, im: b }) => polar(exp(a), b),
  log: logarithm,
  sqrt: ({ re: a, im: b }) => {
    if (a <= 0) return undefinedHere;
    const root = Math.sqrt((hypot(a, b) + a) / 2);
    return { re: root, im: b / (2 * root) };
  },
  power: complexPower,
  sin: ({ re: a, im: b }) => ({ re: sin(a) * cosh(b), im: cos(a) * sinh(b) }),
  cos: ({ re: a, im: b }) => ({ re: cos(a) * cosh(b), im: -sin(a) * sinh(b) }),
  // (t + is)/(1 − its) with t = tan a, s = tanh b
  tan: ({ re: a, im: b }) => {
    const [t, s] = [tan(a), tanh(b)];
    const size = 1 + t * t * s * s;
    return { re: (t * (1 - s * s)) / size, im: s / (cos(a) * cos(a)) / size };
  },
  sinh: ({ re: a, im: b }) => ({ re: sinh(a) * cos(b), im: cosh(a) * sin(b) }),
  cosh: ({ re: a, im: b }) => ({ re: cosh(a) * cos(b), im: sinh(a) * sin(b) }),
  // (t + is)/(1 + its) with t = tanh a, s = tan b
  tanh: ({ re: a, im: b }) => {
    const [t, s] = [tanh(a), tan(b)];
    const size = 1 + t * t * s * s;
    return { re: (t * (1 + s * s)) / size, im: s / (cosh(a) * cosh(a)) / size };
  },
};

const undefinedHere: Complex = { re: NaN, im: NaN };

function polar(length: number, angle: number): Complex {
  return { re: length * cos(angle), im: length * sin(angle) };
}

function product({ re: a, im: b }: Complex, { re: c, im: d }: Complex): Complex {
  return { re: a * c - b * d, im: a * d + b * c };
}

/** Both are divided by the real part of w, the larger one next to the real axis, so that nothing overflows. */
function quotient(z: Complex, w: Complex): Complex {
  const ratio = w.im / w.re;
  const size = w.re + w.im * ratio;
  return { re: (z.re + z.im * ratio) / size, im: (z.im - z.re * ratio) / size };
}

function logarithm({ re: a, im: b }: Complex): Complex {
  return a > 0 ? { re: log(hypot(a, b)), im: atan(b / a) } : undefinedHere;
}

/** zʸ by length and angle; with a complex exponent e^(w·ln z). */
function complexPower(z: Complex, w: Complex): Complex {
  const { re: y, im } = w;
  if (im !== 0) {
    const exponent = product(w, logarithm(z));
    return polar(exp(exponent.re), exponent.im);
  }
  if (z.re > 0) return polar(power(hypot(z.re, z.im), y), y * atan(z.im / z.re));
  if (z.re === 0) return y === 1 ? z : { re: power(0, y), im: y === 0 || y > 1 ? 0 : NaN };
  if (!Number.isInteger(y)) return undefinedHere;
  const opposite = complexPower({ re: -z.re, im: -z.im }, w);
  return y % 2 === 0 ? opposite : { re: -opposite.re, im: -opposite.im };
}
