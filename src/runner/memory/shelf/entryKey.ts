import { classKey } from '../classKey.ts';
import { draftKey } from '../draftKey.ts';
import { exerciseKey } from '../exerciseKey.ts';

/** What lies on the shelf under one key. */
export type KeyPlace =
  | { readonly type: 'draft'; readonly block: string }
  | { readonly type: 'earlier'; readonly kind: EarlierKind; readonly block: string; readonly at: number }
  | { readonly type: 'exercise'; readonly id: string }
  | { readonly type: 'class'; readonly hash: string }
  | { readonly type: 'damaged'; readonly key: string };

/** A run, or code that was put away without being run. */
export type EarlierKind = 'run' | 'away';

/**
 * The key of an earlier state of a block. It begins with the time, in digits of equal number, so that keys sort
 * by age; a few random digits keep two tabs apart that write in the same millisecond.
 */
export function earlierKey(kind: EarlierKind, block: string, at: number, random = Math.random()): string {
  const time = at.toString(36).padStart(9, '0');
  const digits = Math.trunc(random * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  return `nudge.v1.${kind}:${time}${digits}:${block}`;
}

/** Where an entry is set aside that could not be read. */
export function damagedKey(key: string): string {
  return `nudge.v1.damaged:${key}`;
}

/** Undefined for what is not ours. */
export function placeOf(key: string): KeyPlace | undefined {
  const [, type, rest] = /^nudge\.v1\.(draft|run|away|exercise|class|damaged):(.*)$/s.exec(key) ?? [];
  if (type === undefined || rest === undefined) return undefined;
  if (type === 'damaged') return { type, key: rest };
  if (type === 'draft') return draftKey(rest) === key ? { type, block: rest } : undefined;
  if (type === 'exercise') return exerciseKey(rest) === key ? { type, id: rest } : undefined;
  if (type === 'class') return classKey(rest) === key ? { type, hash: rest } : undefined;
  const [, time, block] = /^([\da-z]{9})[\da-z]{4}:(.*)$/s.exec(rest) ?? [];
  if (time === undefined || block === undefined) return undefined;
  return { type: 'earlier', kind: type === 'run' ? 'run' : 'away', block, at: parseInt(time, 36) };
}
