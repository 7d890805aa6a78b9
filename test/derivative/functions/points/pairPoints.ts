import { hardPairs } from '../hardCases.ts';
import type { Random } from './random.ts';
import { exactPowerOfTwo, neighbour, seededRandom } from './random.ts';

export type Pair = readonly [number, number];

/** Pairs to test `power` or `hypot` at, the same on every machine: hard ones first, then each kind in turns. */
export function pairPoints(name: 'power' | 'hypot', count: number, seed = name as string): Pair[] {
  const random = seededRandom(seed);
  const kinds = name === 'power' ? powerKinds : hypotKinds;
  const pairs: Pair[] = hardPairs.filter((hard) => hard.name === name).map(({ x, y }) => [x, y]);
  while (pairs.length < count) pairs.push(...kinds.map((kind) => kind(random)).filter(isRegular));
  return pairs.slice(0, count);
}

/** No zeros, ones or overflow: their results are special values, which tables test. */
function isRegular([x, y]: Pair): boolean {
  return Number.isFinite(x) && Number.isFinite(y) && x !== 0 && y !== 0 && Math.abs(x) !== 1;
}

type Kind = (random: Random) => Pair;

const twoDecimals = (random: Random, limit: number): number => random.below(100 * limit) / 100;

const powerKinds: readonly Kind[] = [
  // As in lessons: 1.37³, 0.5⁻², (−2.1)⁴, 2.25^1.5.
  (random) => [twoDecimals(random, 20), random.below(21) - 10],
  (random) => [-twoDecimals(random, 20), random.below(21) - 10],
  (random) => [twoDecimals(random, 20), (random.below(41) - 20) / 4],
  (random) => [random.below(20), twoDecimals(random, 10)],
  // Anywhere; results of all sizes, subnormal and overflowing ones included.
  (random) => [20 * random.fraction(), 40 * random.fraction() - 20],
  (random) => [Math.abs(random.ofAnySize(-1074, 1023)), 2.2 * random.fraction() - 1.1],
  (random) => [Math.abs(random.ofAnySize(-8, 8)), random.ofAnySize(4, 7)],
  // Next to 1 with large exponents, and tiny exponents.
  (random) => [neighbour(1, random.below(2000) - 1000), random.ofAnySize(30, 62)],
  (random) => [Math.abs(random.ofAnySize(-1074, 1023)), random.ofAnySize(-62, -40)],
  // Exact results and midpoints: whole numbers to small powers, fractions with few bits, exact roots.
  (random) => [random.below(1000) + 2, 2 + random.below(8)],
  (random) => [random.below(268435456) + 2, 2 + random.below(2)],
  (random) => [(2 * random.below(32) + 1) * exactPowerOfTwo(-random.below(120)), 2 + random.below(9)],
  (random) => [
    fourthPower(2 * random.below(4096) + 1) * 16,
    [0.5, 0.25, 0.75, 1.25, 1.5][random.below(5)] ?? 1,
  ],
  (random) => [exactPowerOfTwo(random.below(40) - 20), random.below(108) - 54],
];

function fourthPower(n: number): number {
  return n * n * (n * n);
}

const hypotKinds: readonly Kind[] = [
  (random) => [twoDecimals(random, 20), twoDecimals(random, 20)],
  (random) => [random.below(1000), random.below(1000)],
  (random) => [20 * random.fraction() - 10, 20 * random.fraction() - 10],
  (random) => alike(random, random.ofAnySize(-1040, 990), 30),
  (random) => alike(random, random.ofAnySize(-1074, -1020), 3),
  (random) => alike(random, random.ofAnySize(1021, 1023), 3),
  // m² − n² and 2mn have the length m² + n²: exact, or, with 54 bits, halfway between two numbers.
  (random) => pythagorean(2 * random.below(65536) + 1, 2 * random.below(65536)),
  (random) => pythagorean(69000001 + 2 * random.below(3000000), 66000000 + 2 * random.below(1000000)),
];

/** Two numbers whose sizes differ by a factor of at most 2^range. */
function alike(random: Random, x: number, range: number): Pair {
  return [x, x * random.ofAnySize(-range, 0)];
}

function pythagorean(m: number, n: number): Pair {
  return [m * m - n * n, 2 * m * n];
}
