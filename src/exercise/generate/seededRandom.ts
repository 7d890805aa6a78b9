/** A stream of random numbers, 0 ≤ u < 1, with 53 bits each: the same for the same text on every machine. */
export function seededRandom(seed: string): () => number {
  const state = Uint32Array.from([1, 2, 3, 4], (lane) => hashed(seed, lane));
  // xorshift128 (Marsaglia 2003).
  const word = (): number => {
    const [x = 0, y = 0, z = 0, w = 0] = state;
    const mixed = x ^ (x << 11);
    state.set([y, z, w, w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8)]);
    return state[3] ?? 0;
  };
  return () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
}

/**
 * 32 bits of a text: FNV-1a, and the last steps of MurmurHash3, without which the texts `1` and `2` would begin with
 * nearly the same numbers.
 */
function hashed(text: string, lane: number): number {
  let hash = Math.imul(2166136261, lane);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> 0;
}
