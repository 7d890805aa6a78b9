import * as derivative from 'derivative';
import { pairPoints } from './points/pairPoints.ts';
import { pointCounts } from './points/pointCounts.ts';
import { unaryPoints } from './points/unaryPoints.ts';

const unaryNames = ['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'cbrt', 'sqrt'] as const; // prettier-ignore
const pairNames = ['power', 'hypot'] as const;

export type FingerprintName = (typeof unaryNames)[number] | (typeof pairNames)[number];

/** The functions to take fingerprints of: those of the package, or the reference. */
export type Implementation = Readonly<Record<FingerprintName, (x: number, y: number) => number>>;

/**
 * One hash for each function, of the bits of its results at seeded points that are the same on every machine:
 * equal hashes mean equal digits. Free of Node's interfaces, so that a browser can compute it, too.
 */
export function digitFingerprint(
  functions: Implementation = derivative,
  pointCount: number = pointCounts.reference,
): Record<FingerprintName, string> {
  const unary = unaryNames.map(
    (name) => [name, unaryPoints(name, pointCount).map((x) => functions[name](x, NaN))] as const,
  );
  const pairs = pairNames.map(
    (name) => [name, pairPoints(name, pointCount).map(([x, y]) => functions[name](x, y))] as const,
  );
  const hashes = [...unary, ...pairs].map(([name, results]) => [name, hashOfBits(results)]);
  return Object.fromEntries(hashes) as Record<FingerprintName, string>;
}

/** FNV-1a (Fowler, Noll and Vo 1991), 64 bits, over the little-endian bytes of the numbers. */
function hashOfBits(numbers: readonly number[]): string {
  const bytes = new DataView(new ArrayBuffer(8));
  let hash = 0xcbf29ce484222325n;
  for (const number of numbers) {
    bytes.setFloat64(0, number, true);
    for (let i = 0; i < 8; i++)
      hash = BigInt.asUintN(64, (hash ^ BigInt(bytes.getUint8(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The fingerprints of correctly rounded results, taken from the reference; a test takes them anew. */
export const expectedFingerprint: Readonly<Record<FingerprintName, string>> = {
  exp: '93108963d0b4a7fd',
  expm1: 'f415f3e7c6d31d4d',
  log: 'bc2dfa48cbf63583',
  log1p: '3a8b8059d9d3f36b',
  log2: 'a8a381295e29245c',
  log10: '509c9f06e4397699',
  sin: 'e2c5e3edddc6b707',
  cos: 'ee62fd9591c60e04',
  tan: '90e78669000c4ea4',
  asin: 'fe13f3c3d5c84032',
  acos: 'e4b2ea639c09dbfc',
  atan: 'e9b176d7a8039b6e',
  sinh: 'a25367f1b41134d1',
  cosh: 'd3a33130dce84d44',
  tanh: 'f692dbc878a81801',
  cbrt: 'da49e20a98a9ea02',
  sqrt: '40ddb41fa25e59de',
  power: '45d1a861e20dcc19',
  hypot: 'b09cda1080a031fc',
};
