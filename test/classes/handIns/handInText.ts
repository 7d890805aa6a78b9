import type { HandedAnswer } from '../../../src/classes/HandIn.ts';
import { planHash } from '../../../src/classes/planHash.ts';
import { gradedClass } from './gradedClass.ts';

/** As they are in the site's exercises: other ones would be told as answers to other checks. */
export type Revisions = Readonly<Record<string, { readonly rev: number; readonly hash: string }>>;

export interface HandInFacts {
  readonly name: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly handedIn?: string;
  /** What differs from a sound hand-in. */
  readonly change?: Readonly<Record<string, unknown>>;
}

/** A hand-in as a learner's page writes it; it claims that all is passed, whatever is in it. */
export function handInText(
  { name, codes, handedIn = '2026-11-30T12:00:00.000Z', change = {} }: HandInFacts,
  revisions: Revisions,
): string {
  const answers = Object.entries(codes).map(([id, code]): HandedAnswer => ({
    id,
    ...(revisions[id] ?? { rev: 1, hash: '' }),
    code,
    at: '2026-11-29T12:00:00.000Z',
    tries: 1,
    passed: true,
  }));
  const handIn = {
    format: 'nudge-hand-in',
    version: 1,
    name,
    class: { name: gradedClass.name, hash: planHash(gradedClass) },
    handedIn,
    answers,
  };
  return JSON.stringify({ ...handIn, ...change }, null, 1);
}
