/** Three neighbouring points, h apart, and how much f bends at the middle one. */
export interface Triple {
  readonly t: number;
  readonly h: number;
  /** f at t − h, t and t + h. */
  readonly values: readonly [number, number, number];
  /** |f(t − h) − 2·f(t) + f(t + h)| */
  readonly size: number;
}

const deepest = 20;

/**
 * Find the worst bend of f between x − h and x + h: of the triples at half the distance, the one with the
 * largest second difference is looked at next, and so on.
 *
 * With each halving the second difference of a smooth function falls by 4, of a kink by 2, of a jump not at
 * all, wherever between the ends it lies. The search ends where the bend is no more than rounding, or after
 * 20 levels. Calls f twice a level.
 *
 * @param f along one entry of x, as a function of the distance from x
 * @param widest the triple to begin with
 * @param rounding what the second difference may be by rounding and noise alone
 * @param resolution the least h at which x ± h are still well apart
 * @returns the worst triple of each level that is more than rounding, the widest first
 */
export function zoom(
  f: (t: number) => number,
  widest: Triple,
  rounding: number,
  resolution: number,
): Triple[] {
  const levels: Triple[] = [];
  let worst = widest;
  for (let level = 0; ; level++) {
    if (worst.size > rounding) levels.push(worst);
    // Not at once: to the middle of an odd function the first look is blind.
    else if (level > 1) break;
    if (level === deepest || worst.h / 2 < resolution) break;
    worst = worstHalf(f, worst);
  }
  return levels;
}

function worstHalf(f: (t: number) => number, { t, h, values: [left, middle, right] }: Triple): Triple {
  const half = h / 2;
  const [before, after] = [f(t - half), f(t + half)];
  // The middle one first, so that it wins where bends are alike.
  return [
    tripleOf(t, half, [before, middle, after]),
    tripleOf(t - half, half, [left, before, middle]),
    tripleOf(t + half, half, [middle, after, right]),
  ].reduce((worst, triple) => (triple.size > worst.size ? triple : worst));
}

export function tripleOf(t: number, h: number, values: readonly [number, number, number]): Triple {
  return { t, h, values, size: Math.abs(values[0] - 2 * values[1] + values[2]) };
}
