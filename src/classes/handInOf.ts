import type { ClassPlan } from './ClassPlan.ts';
import { handInLimits, type HandIn } from './HandIn.ts';
import { planHash } from './planHash.ts';

/** What a browser keeps of an answer: see `Progress`. */
export interface KeptAnswer {
  readonly rev: number;
  readonly hash: string;
  readonly passed: boolean;
  readonly tries: number;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The kept answers to the exercises of a class, as a file. What was not tried, or is too long, is not in it. */
export function handInOf(
  plan: ClassPlan,
  name: string,
  kept: ReadonlyMap<string, KeptAnswer>,
  now: Date,
): HandIn {
  return {
    format: 'nudge-hand-in',
    version: 1,
    name: name.trim(),
    class: { name: plan.name, hash: planHash(plan) },
    handedIn: now.toISOString(),
    answers: plan.exercises.flatMap((id) => {
      const answer = kept.get(id);
      if (answer === undefined || answer.code.length > handInLimits.code) return [];
      const { rev, hash, code, at, tries, passed } = answer;
      return [{ id, rev, hash, code, at: new Date(at).toISOString(), tries, passed }];
    }),
  };
}

/** `Ada-Lovelace-Numerics-1-sheet-3.json`: letters of every script, and nothing that a file system refuses. */
export function handInFileName({ name, class: { name: className } }: Pick<HandIn, 'name' | 'class'>): string {
  const words = `${name} ${className}`.match(/[\p{L}\p{N}\p{M}]+/gu) ?? ['hand-in'];
  const long = words.join('-').slice(0, 120);
  // Never half of a letter that takes two places.
  return `${long.replace(/[\uD800-\uDBFF]$/, '')}.json`;
}
