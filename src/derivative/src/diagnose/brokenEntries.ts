import { numberIn } from './answer.ts';
import type { Break } from './breakIn.ts';
import type { EntryLook } from './EntryLook.ts';
import type { Spot } from './findingAt.ts';
import type { Subject } from './Subject.ts';

/** A break of f, and where in x it lies. */
export interface BrokenEntry extends Spot {
  readonly broken: Break;
  /** f with this entry moved by t from x. */
  readonly along: EntryLook['along'];
}

/** The entries along which f has a break of this type, the sharpest first. */
export function brokenEntries(subject: Subject, type: Break['type']): BrokenEntry[] {
  return subject
    .entries()
    .flatMap(({ idx, value, along, broken }): BrokenEntry[] => {
      const found = broken();
      return found?.type === type ? [{ idx, value: value + found.distance, along, broken: found }] : [];
    })
    .sort((a, b) => sharpness(b) - sharpness(a));
}

function sharpness({ broken: { look } }: BrokenEntry): number {
  return look.size / look.h;
}

/** Central difference quotients around the break, with δ, δ/2 and δ/4. Calls f 6 times. */
export function quotientsAcross({ along, broken: { distance } }: BrokenEntry, delta: number): number[] {
  return [1, 2, 4].map((part) => {
    const h = Math.abs(delta) / part;
    return (numberIn(along(distance + h)) - numberIn(along(distance - h))) / (2 * h);
  });
}
