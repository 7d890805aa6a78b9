import { strToU8, zlibSync } from 'fflate';
import { toBase64url } from '../../link/base64url.ts';
import { omissions, without, type Omission } from './omissions.ts';
import type { Work } from './Work.ts';

export interface PackedWork {
  readonly text: string;
  /** What found no room. */
  readonly omitted: readonly Omission[];
}

/**
 * Packs work into at most so many letters, and leaves out as little as it takes.
 *
 * @returns undefined when not even what was passed fits
 */
export function packWork(work: Work, limit: number): PackedWork | undefined {
  const order = omissions(work);
  const packedWithout = (count: number): PackedWork => {
    const omitted = order.slice(0, count);
    return { text: packed(without(work, omitted)), omitted };
  };
  const whole = packedWithout(0);
  if (whole.text.length <= limit) return whole;
  let best: PackedWork | undefined;
  // Halving: a hundred answers are packed seven times and not a hundred times.
  for (let low = 1, high = order.length; low <= high;) {
    const count = (low + high) >> 1;
    const tried = packedWithout(count);
    if (tried.text.length <= limit) {
      best = tried;
      high = count - 1;
    } else {
      low = count + 1;
    }
  }
  return best;
}

function packed(work: Work): string {
  return toBase64url(zlibSync(strToU8(JSON.stringify(work)), { level: 9 }));
}
