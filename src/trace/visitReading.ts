import { evaluations } from './evaluations.ts';
import { eventAt } from './eventAt.ts';
import { sameNumber } from './sameNumber.ts';
import { sameShape } from './sameShape.ts';
import type { Trace } from './trace.ts';
import type { Visit } from './visits.ts';

/** Where f was evaluated: at x+δ, at x−δ, at x, or at something else (a call inside f, say). */
export type Place = 'plus' | 'minus' | 'here' | 'elsewhere';

/** What the writes and evaluations of one visit were for; all keys are positions of events. */
export interface VisitReading {
  readonly nudges: ReadonlyMap<number, 'plus' | 'minus'>;
  readonly restores: ReadonlySet<number>;
  /** Evaluations by place; `nudge` is the write that f was evaluated after. */
  readonly places: ReadonlyMap<number, { readonly place: Place; readonly nudge: number | null }>;
  /** The array last written at the visited index that is neither x nor a nudged copy; null if none was. */
  readonly filled: number | null;
}

interface Write {
  readonly event: number;
  readonly array: number;
  readonly value: number;
}

/**
 * Reads a visit by what was done, not by who did it: a nudge is a write that f was evaluated after, a restore
 * is the last write that puts the visited value back.
 *
 * When f was evaluated on nudged x itself, every other array is a result; only a walk that leaves x alone
 * nudges copies.
 */
export function visitReading(trace: Trace, visit: Visit): VisitReading {
  const writes = writesHere(trace, visit);
  const restores = restoresAmong(writes, visit.value);
  const evaluationOf = evaluations(trace, visit);
  const evaluated = writes.filter(({ event }) => evaluationOf.has(event) && !restores.has(event));
  const inPlace = evaluated.some(({ array }) => array === visit.array);
  const nudged = new Set([visit.array, ...(inPlace ? [] : evaluated.map(({ array }) => array))]);

  // When f fails no evaluation follows: in a visit that was cut short the last change of x was for f.
  const changes = writes.filter(({ event, array }) => array === visit.array && !restores.has(event));
  const interrupted = visit.cut ? changes.at(-1)?.event : undefined;
  const nudges = new Map<number, 'plus' | 'minus'>();
  let hasPlus = false;
  for (const { event, array, value } of writes) {
    if (!nudged.has(array) || restores.has(event)) continue;
    if (!evaluationOf.has(event) && event !== interrupted) continue;
    // x ± δ may be x again, or cut to it by an integer dtype: then the first nudge is taken for the upper one.
    const plus: boolean = sameNumber(value, visit.value) ? !hasPlus : value > visit.value;
    nudges.set(event, plus ? 'plus' : 'minus');
    hasPlus ||= plus;
  }

  const places = new Map<number, { place: Place; nudge: number | null }>();
  for (const [write, evaluation] of evaluationOf) {
    const side = nudges.get(write);
    if (side !== undefined) places.set(evaluation, { place: side, nudge: write });
    else if (write === visit.event || restores.has(write))
      places.set(evaluation, { place: 'here', nudge: null });
  }
  const results = writes.filter(({ array }) => !nudged.has(array));
  return { nudges, restores, places, filled: results.at(-1)?.array ?? null };
}

/** The writes to the visited index, in x and in arrays of its shape. */
function writesHere(trace: Trace, visit: Visit): readonly Write[] {
  return visit.events.flatMap((event) => {
    const { kind, array, index, value } = eventAt(trace, event);
    const here = kind === 'write' && index === visit.index && sameShape(trace, array, visit.array);
    return here ? [{ event, array, value }] : [];
  });
}

/** The last write to an array is a restore if it brings the visited value and was not the only one. */
function restoresAmong(writes: readonly Write[], visited: number): ReadonlySet<number> {
  const last = new Map(writes.map(({ array, event }) => [array, event]));
  const first = new Map([...writes].reverse().map(({ array, event }) => [array, event]));
  const restores = writes.filter(
    ({ event, array, value }) =>
      last.get(array) === event && first.get(array) !== event && sameNumber(value, visited),
  );
  return new Set(restores.map(({ event }) => event));
}
