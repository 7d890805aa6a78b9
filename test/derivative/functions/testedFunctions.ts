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
import type { FunctionName } from './reference/reference.ts';
import {
  reference,
  referenceCbrt,
  referenceHypot,
  referencePower,
  referenceSqrt,
} from './reference/reference.ts';

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

type OfOne = (x: number) => number;

function ofOne(
  name: FunctionName,
  quickly: (x: number) => number | undefined,
  accurately: OfOne,
  fold: OfOne = (x) => x,
): TestedFunction {
  const points: TestedFunction['points'] = (...how) => unaryPoints(name, ...how).map((x) => [x]);
  return {
    name,
    value: derivative[name],
    reference: (x) => reference(name, x),
    points,
    fold,
    quickly,
    accurately,
  };
}

export const testedFunctions: readonly TestedFunction[] = [
  ofOne('exp', expQuickly, expAccurately),
  ofOne('expm1', expm1Quickly, expm1Accurately),
  ofOne('log', logQuickly, logAccurately),
  ofOne('log1p', log1pQuickly, log1pAccurately),
  ofOne('log2', log2Quickly, log2Accurately),
  ofOne('log10', log10Quickly, log10Accurately),
  ofOne('sin', sinQuickly, sinAccurately),
  ofOne('cos', cosQuickly, cosAccurately),
  ofOne('tan', tanQuickly, tanAccurately),
  ofOne('asin', asinQuickly, asinAccurately, Math.abs),
  ofOne('acos', acosQuickly, acosAccurately),
  ofOne('atan', atanQuickly, atanAccurately, Math.abs),
  ofOne('sinh', sinhQuickly, sinhAccurately, Math.abs),
  ofOne('cosh', coshQuickly, coshAccurately, Math.abs),
  ofOne('tanh', tanhQuickly, tanhAccurately, Math.abs),
  {
    name: 'cbrt',
    value: derivative.cbrt,
    reference: referenceCbrt,
    points: (...how) => unaryPoints('cbrt', ...how).map((x) => [x]),
    fold: Math.abs,
    quickly: cbrtQuickly,
    accurately: cbrtAccurately,
  },
  {
    name: 'sqrt',
    value: derivative.sqrt,
    reference: referenceSqrt,
    points: (...how) => unaryPoints('sqrt', ...how).map((x) => [x]),
    fold: (x) => x,
    // The engine's own root is the only way.
    quickly: () => undefined,
    accurately: derivative.sqrt,
  },
  {
    name: 'power',
    value: derivative.power,
    reference: referencePower,
    points: (...how) => pairPoints('power', ...how),
    fold: Math.abs,
    quickly: powerQuickly,
    accurately: powerAccurately,
  },
  {
    name: 'hypot',
    value: derivative.hypot,
    reference: referenceHypot,
    points: (...how) => pairPoints('hypot', ...how),
    fold: Math.abs,
    quickly: hypotQuickly,
    accurately: hypotAccurately,
  },
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
