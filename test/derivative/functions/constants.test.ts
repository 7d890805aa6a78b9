import { expect, it } from 'vitest';
import { halfPi } from '../../../src/derivative/src/functions/doubleDouble/angle.ts';
import { ln2Parts } from '../../../src/derivative/src/functions/doubleDouble/logarithmOf2.ts';
import { halfPiParts } from '../../../src/derivative/src/functions/doubleDouble/quarterTurns.ts';
import { fixedLn2 } from '../../../src/derivative/src/functions/fixedPoint/fixedLogarithm.ts';
import { fixedPi } from '../../../src/derivative/src/functions/fixedPoint/fixedPi.ts';
import { inverseLn10 } from '../../../src/derivative/src/functions/log10.ts';
import { inverseLn2 } from '../../../src/derivative/src/functions/log2.ts';
import type { Ball } from './reference/ball.ts';
import { abs, add, divide, fromFloat64, fromInteger, shift, subtract, toFixed } from './reference/ball.ts';
import { ballLog } from './reference/ballLog.ts';
import { ballPi } from './reference/ballPi.ts';

const one = fromInteger(1n);
const ln2 = ballLog(fromInteger(2n), 300);
const ln10 = ballLog(fromInteger(10n), 300);
const exactHalfPi = shift(ballPi(300), -1);

// Every part but the last is cut off after so many bits, the last is rounded.
it.each<[string, readonly number[], Ball, number]>([
  ['ln 2', ln2Parts, ln2, -140],
  ['π/2', halfPiParts, exactHalfPi, -159],
  ['π/2 to 107 bits', [halfPi.hi, halfPi.lo], exactHalfPi, -109],
  ['1 / ln 2', [inverseLn2.hi, inverseLn2.lo], divide(one, ln2, 300), -108],
  ['1 / ln 10', [inverseLn10.hi, inverseLn10.lo], divide(one, ln10, 300), -109],
])('the parts of %s add up to it', (_, parts, exact, errorExponent) => {
  const sum = parts.map(fromFloat64).reduce((total, part) => add(total, part, Infinity));
  const { value } = toFixed(subtract(sum, exact, Infinity), 250);
  expect(abs(value) < 1n << BigInt(250 + errorExponent)).toBe(true);
});

it.each([
  ['ln 2', ln2Parts.slice(0, 2), 42],
  ['π/2', halfPiParts.slice(0, 3), 33],
])('the first parts of %s have few enough bits for exact products', (_, parts, bits) => {
  for (const part of parts) expect(fromFloat64(part).mid % (1n << BigInt(53 - bits))).toBe(0n);
});

it.each([64, 300, 1400])('π by Machin is π by the arithmetic-geometric mean, to %i bits', (bits) => {
  const { value, error } = toFixed(ballPi(bits + 20), bits);
  expect(abs(fixedPi(bits) - value) <= error + 256n).toBe(true);
});

it.each([64, 300, 1400])('ln 2 by artanh is ln 2 by square roots, to %i bits', (bits) => {
  const { value, error } = toFixed(ballLog(fromInteger(2n), bits + 20), bits);
  expect(abs(fixedLn2(bits) - value) <= error + 4096n).toBe(true);
});
