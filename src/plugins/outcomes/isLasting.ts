import type { Outcome } from '../../engine/outcome';

/**
 * Whether a run would come to the same the next time. What ran out of time would perhaps not on a machine with less to
 * do: it is run again, so that a build never stops at what happened in another one.
 */
export function isLasting({ ending, pictures }: Outcome): boolean {
  const isSlow = pictures.some((picture) => picture.type === 'missing' && picture.reason.type === 'slow');
  return ending.type !== 'stopped' && !isSlow;
}
