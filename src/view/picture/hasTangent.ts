import type { BestEstimate } from '../../trace/picture.ts';

/** Whether the package could tell a slope at all. */
export function hasTangent({ value, status }: BestEstimate): boolean {
  return Number.isFinite(value) && status !== 'notSmooth' && status !== 'notFinite';
}
