/** A stream of random numbers, 0 ≤ u < 1, with 53 bits each: the same for the same text on every machine. */
export function seededRandom(seed: string): () => number {
  // xorshift128 (Marsaglia 2003), stirred with the characters of the seed.
  const state = Uint32Array.from([123456789, 362436069, 521288629, 88675123]);
  const word = (noise = 0): number => {
    const [x = 0, y = 0, z = 0, w = 0] = state;
    const mixed = x ^ (x << 11) ^ noise;
    state.set([y, z, w, w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8)]);
    return state[3] ?? 0;
  };
  for (let i = 0; i < seed.length; i++) word(seed.charCodeAt(i));
  // What the last characters change reaches all of the state after a few steps.
  for (let i = 0; i < 8; i++) word();
  return () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
}
