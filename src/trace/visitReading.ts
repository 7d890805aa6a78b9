import { evaluations } from './evaluations.ts';
import type { TraceEvent } from './eventAt.ts';
import { sameNumber } from './sameNumber.ts';
import { haveSameShape } from './haveSameShape.ts';
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

/**
 * Reads a visit by what was done, not by who did it: a nudge is a write that f was evaluated after, a restore
 * is the last write that puts the visited value back.
 *
 * When f was evaluated on nudged x itself, every other array is a result; only a walk that leaves x alone
 * nudges copies.
 */
export function visitReading(trace: Trace, visit: Visit): VisitReading {
  const { here } = visit;
  const writes = visit.events.filter(
    ({ kind, index, array }) =>
      kind === 'write' && index === here.index && haveSameShape(trace, array, here.array),
  );
  const restores = restoresAmong(writes, here.value);
  const evaluationOf = evaluations(trace, visit);
  const evaluated = writes.filter(({ position }) => evaluationOf.has(position) && !restores.has(position));
  const inPlace = evaluated.some(({ array }) => array === here.array);
  const nudged = new Set([here.array, ...(inPlace ? [] : evaluated.map(({ array }) => array))]);

  // When f fails no evaluation follows: in a visit that was cut short the last change of x was for f.
  const changes = writes.filter(({ position, array }) => array === here.array && !restores.has(position));
  const interrupted = visit.cut && visit.whole ? changes.at(-1)?.position : undefined;
  const nudges = new Map<number, 'plus' | 'minus'>();
  let hasPlus = false;
  for (const { position, array, value } of writes) {
    if (!nudged.has(array) || restores.has(position)) continue;
    if (!evaluationOf.has(position) && position !== interrupted) continue;
    // x ± δ may be x again, or cut to it by an integer dtype: then the first nudge is taken for the upper one.
    const plus: boolean = sameNumber(value, here.value) ? !hasPlus : value > here.value;
    nudges.set(position, plus ? 'plus' : 'minus');
    hasPlus ||= plus;
  }

  const places = new Map<number, { place: Place; nudge: number | null }>();
  for (const [write, evaluation] of evaluationOf) {
    const side = nudges.get(write);
    if (side !== undefined) places.set(evaluation, { place: side, nudge: write });
    else if (write === here.position || restores.has(write)) {
      places.set(evaluation, { place: 'here', nudge: null });
    }
  }
  const results = writes.filter(({ array }) => !nudged.has(array));
  return { nudges, restores, places, filled: results.at(-1)?.array ?? null };
}

/** The last write to an array is a restore if it brings the visited value and was not the only one. */
function restoresAmong(writes: readonly TraceEvent[], visited: number): ReadonlySet<number> {
  const last = new Map<number, TraceEvent>();
  const again = new Set<TraceEvent>();
  for (const write of writes) {
    if (last.has(write.array)) again.add(write);
    last.set(write.array, write);
  }
  const restores = [...last.values()].filter((write) => again.has(write) && sameNumber(write.value, visited));
  return new Set(restores.map(({ position }) => position));
}
