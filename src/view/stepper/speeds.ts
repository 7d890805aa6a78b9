/** How much faster than at first the walk can be played, the usual speed first. */
const speeds = [1, 2, 4, 0.5] as const;

export type Speed = (typeof speeds)[number];

export const usualSpeed = speeds[0];

/** The speed after this one; the usual one after the last. */
export function nextSpeed(speed: Speed): Speed {
  return speeds[speeds.indexOf(speed) + 1] ?? usualSpeed;
}
