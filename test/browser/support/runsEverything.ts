/**
 * Whether every engine takes the time for everything, as for the table of engines (`npm run engines`). Without it,
 * what differs least between engines, or takes longest, is left to Chromium.
 */
export const runsEverything = process.env.NUDGE_ENGINES === 'everything';
