/** `2004` is its fourth edition, whose differences to the third do not show here. */
export const scormVersions = ['1.2', '2004'] as const;

export type ScormVersion = (typeof scormVersions)[number];
