/** A stream of random numbers, 0 ≤ u < 1, with 53 bits each: the same for the same text on every machine. */
export function seededRandom(seed: string): () => number {
  let [x, y, z, w] = [hashed(seed, 1), hashed(seed, 2), hashed(seed, 3), hashed(seed, 4)];
  // xorshift128 (Marsaglia 2003).
  const word = (): number => {
    const mixed = x ^ (x << 11);
    [x, y, z, w] = [y, z, w, (w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8)) >>> 0];
    return w;
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
