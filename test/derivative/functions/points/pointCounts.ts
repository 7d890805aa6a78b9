/** At how many points the digits of each function are compared. */
export const pointCounts = {
  /** With the slow reference. */
  reference: 1_000,
  /** Of the engines with each other: too many for the reference to be asked each time. */
  engines: 100_000,
} as const;
