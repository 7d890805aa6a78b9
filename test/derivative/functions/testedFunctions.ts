import * as derivative from 'derivative';
import { acosAccurately, acosQuickly } from '../../../src/derivative/src/functions/acos.ts';
import { asinAccurately, asinQuickly } from '../../../src/derivative/src/functions/asin.ts';
import { atanAccurately, atanQuickly } from '../../../src/derivative/src/functions/atan.ts';
import { cbrtAccurately, cbrtQuickly } from '../../../src/derivative/src/functions/cbrt.ts';
import { cosAccurately, cosQuickly } from '../../../src/derivative/src/functions/cos.ts';
import { coshAccurately, coshQuickly } from '../../../src/derivative/src/functions/cosh.ts';
import { expAccurately, expQuickly } from '../../../src/derivative/src/functions/exp.ts';
import { expm1Accurately, expm1Quickly } from '../../../src/derivative/src/functions/expm1.ts';
import { hypotAccurately, hypotQuickly } from '../../../src/derivative/src/functions/hypot.ts';
import { logAccurately, logQuickly } from '../../../src/derivative/src/functions/log.ts';
import { log10Accurately, log10Quickly } from '../../../src/derivative/src/functions/log10.ts';
import { log1pAccurately, log1pQuickly } from '../../../src/derivative/src/functions/log1p.ts';
import { log2Accurately, log2Quickly } from '../../../src/derivative/src/functions/log2.ts';
import { powerAccurately, powerQuickly } from '../../../src/derivative/src/functions/power.ts';
import { sinAccurately, sinQuickly } from '../../../src/derivative/src/functions/sin.ts';
import { sinhAccurately, sinhQuickly } from '../../../src/derivative/src/functions/sinh.ts';
import { tanAccurately, tanQuickly } from '../../../src/derivative/src/functions/tan.ts';
import { tanhAccurately, tanhQuickly } from '../../../src/derivative/src/functions/tanh.ts';
import { pairPoints } from './points/pairPoints.ts';
import { unaryPoints } from './points/unaryPoints.ts';
import { reference, referenceCbrt, referenceHypot, referencePower } from './reference/reference.ts';

type Arguments = readonly [x: number, y?: number];

/** A public function, its two ways to a result, and the reference, which knows neither. */
export interface TestedFunction {
  readonly name: string;
  readonly value: (x: number, y: number) => number;
  readonly reference: (x: number, y: number) => number;
  /** Arguments that are the same on every machine. */
  readonly points: (count: number, seed?: string) => readonly Arguments[];
  /** What the two ways are given: for odd and even functions the absolute value. */
  readonly fold: (x: number) => number;
  readonly quickly: (x: number, y: number) => number | undefined;
  readonly accurately: (x: number, y: number) => number;
}

const asItIs = (x: number): number => x;

// prettier-ignore
export const testedFunctions: readonly TestedFunction[] = [
  { name: 'exp', value: derivative.exp, reference: (x) => reference('exp', x), points: (...how) => unaryPoints('exp', ...how).map((x) => [x]), fold: asItIs, quickly: expQuickly, accurately: expAccurately },
  { name: 'expm1', value: derivative.expm1, reference: (x) => reference('expm1', x), points: (...how) => unaryPoints('expm1', ...how).map((x) => [x]), fold: asItIs, quickly: expm1Quickly, accurately: expm1Accurately },
  { name: 'log', value: derivative.log, reference: (x) => reference('log', x), points: (...how) => unaryPoints('log', ...how).map((x) => [x]), fold: asItIs, quickly: logQuickly, accurately: logAccurately },
  { name: 'log1p', value: derivative.log1p, reference: (x) => reference('log1p', x), points: (...how) => unaryPoints('log1p', ...how).map((x) => [x]), fold: asItIs, quickly: log1pQuickly, accurately: log1pAccurately },
  { name: 'log2', value: derivative.log2, reference: (x) => reference('log2', x), points: (...how) => unaryPoints('log2', ...how).map((x) => [x]), fold: asItIs, quickly: log2Quickly, accurately: log2Accurately },
  { name: 'log10', value: derivative.log10, reference: (x) => reference('log10', x), points: (...how) => unaryPoints('log10', ...how).map((x) => [x]), fold: asItIs, quickly: log10Quickly, accurately: log10Accurately },
  { name: 'sin', value: derivative.sin, reference: (x) => reference('sin', x), points: (...how) => unaryPoints('sin', ...how).map((x) => [x]), fold: asItIs, quickly: sinQuickly, accurately: sinAccurately },
  { name: 'cos', value: derivative.cos, reference: (x) => reference('cos', x), points: (...how) => unaryPoints('cos', ...how).map((x) => [x]), fold: asItIs, quickly: cosQuickly, accurately: cosAccurately },
  { name: 'tan', value: derivative.tan, reference: (x) => reference('tan', x), points: (...how) => unaryPoints('tan', ...how).map((x) => [x]), fold: asItIs, quickly: tanQuickly, accurately: tanAccurately },
  { name: 'asin', value: derivative.asin, reference: (x) => reference('asin', x), points: (...how) => unaryPoints('asin', ...how).map((x) => [x]), fold: Math.abs, quickly: asinQuickly, accurately: asinAccurately },
  { name: 'acos', value: derivative.acos, reference: (x) => reference('acos', x), points: (...how) => unaryPoints('acos', ...how).map((x) => [x]), fold: asItIs, quickly: acosQuickly, accurately: acosAccurately },
  { name: 'atan', value: derivative.atan, reference: (x) => reference('atan', x), points: (...how) => unaryPoints('atan', ...how).map((x) => [x]), fold: Math.abs, quickly: atanQuickly, accurately: atanAccurately },
  { name: 'sinh', value: derivative.sinh, reference: (x) => reference('sinh', x), points: (...how) => unaryPoints('sinh', ...how).map((x) => [x]), fold: Math.abs, quickly: sinhQuickly, accurately: sinhAccurately },
  { name: 'cosh', value: derivative.cosh, reference: (x) => reference('cosh', x), points: (...how) => unaryPoints('cosh', ...how).map((x) => [x]), fold: Math.abs, quickly: coshQuickly, accurately: coshAccurately },
  { name: 'tanh', value: derivative.tanh, reference: (x) => reference('tanh', x), points: (...how) => unaryPoints('tanh', ...how).map((x) => [x]), fold: Math.abs, quickly: tanhQuickly, accurately: tanhAccurately },
  { name: 'cbrt', value: derivative.cbrt, reference: referenceCbrt, points: (...how) => unaryPoints('cbrt', ...how).map((x) => [x]), fold: Math.abs, quickly: cbrtQuickly, accurately: cbrtAccurately },
  { name: 'power', value: derivative.power, reference: referencePower, points: (...how) => pairPoints('power', ...how), fold: Math.abs, quickly: powerQuickly, accurately: powerAccurately },
  { name: 'hypot', value: derivative.hypot, reference: referenceHypot, points: (...how) => pairPoints('hypot', ...how), fold: Math.abs, quickly: hypotQuickly, accurately: hypotAccurately },
];

/** Arguments at which `f` is not what the reference says, with both results. */
export function mismatches(
  { reference: expected }: TestedFunction,
  f: (x: number, y: number) => number,
  points: readonly Arguments[],
): string[] {
  return points
    .map(([x, y = NaN]) => ({ x, y, is: f(x, y), should: expected(x, y) }))
    .filter(({ is, should }) => !Object.is(is, should))
    .map(({ x, y, is, should }) => `f(${x}, ${y}) = ${is}, correctly rounded ${should}`);
}
