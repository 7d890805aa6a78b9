/** How much faster than at first the walk can be played. */
export const speeds = [0.5, 1, 2, 4] as const;

export type Speed = (typeof speeds)[number];
