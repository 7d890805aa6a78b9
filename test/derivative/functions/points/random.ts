/** Random numbers that are the same on every machine, from whole-number steps only. */
export interface Random {
  /** A whole number from 0 to n − 1. */
  below(n: number): number;
  /** A number with 53 random bits, 0 ≤ u < 1. */
  fraction(): number;
  /** ±(1 + fraction)·2ᵉ with lowest ≤ e ≤ highest: all sizes alike. */
  ofAnySize(lowest: number, highest: number): number;
}

/** xorshift128 (Marsaglia 2003), started from the characters of a name. */
export function seededRandom(seed: string): Random {
  const state = Uint32Array.from([123456789, 362436069, 521288629, 88675123]);
  for (const character of seed) step(state, character.charCodeAt(0));
  const word = (): number => step(state, 0);
  const fraction = (): number => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
  const below = (n: number): number => Math.floor(fraction() * n);
  return {
    below,
    fraction,
    ofAnySize: (lowest, highest) => {
      const size = (1 + fraction()) * exactPowerOfTwo(lowest + below(highest - lowest + 1));
      return below(2) === 0 ? size : -size;
    },
  };
}

function step(state: Uint32Array, noise: number): number {
  const [x = 0, y = 0, z = 0, w = 0] = state;
  const mixed = x ^ (x << 11) ^ noise;
  state.set([y, z, w, w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8)]);
  return state[3] ?? 0;
}

/** 2ⁿ for −1074 ≤ n ≤ 1023 by doubling and halving, which is exact everywhere. */
export function exactPowerOfTwo(n: number): number {
  let power = 1;
  for (let i = 0; i < n; i++) power *= 2;
  for (let i = 0; i > n; i--) power /= 2;
  return power;
}

/** The float64 number `steps` places above x (or below, for negative x). */
export function neighbour(x: number, steps: number): number {
  const bits = new BigInt64Array(new Float64Array([x]).buffer);
  bits[0] = (bits[0] ?? 0n) + BigInt(steps);
  return new Float64Array(bits.buffer)[0] ?? NaN;
}
