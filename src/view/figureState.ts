import { eventAt } from '../trace/eventAt.ts';
import type { Moment } from '../trace/moments.ts';
import type { Trace } from '../trace/trace.ts';
import { mostRead } from '../trace/visits.ts';
import type { WalkReading } from '../trace/walkReading.ts';

/** What a cell shows besides its number. */
export type CellMark = 'idx' | 'plus' | 'minus' | 'restored' | 'filled' | null;

/** What the figure shows at a moment. */
export interface FigureState {
  /** Flat index where the walk stands; null when it has ended. */
  readonly cursor: number | null;
  /** The array drawn as x: the walked one, or the copy that is nudged just now. */
  readonly shown: number;
  readonly mark: CellMark;
  readonly gradMark: CellMark;
  /** Flat index that a part of a large array is drawn around. */
  readonly centre: number;
}

/** Reads what the figure shows from the moments of the visit up to this one. */
export function figureState(
  trace: Trace,
  { walk, moments, rows }: WalkReading,
  position: number,
): FigureState {
  const moment = moments.at(position);
  const row = moment && rows.at(moment.row);
  const standing = row !== undefined && moment?.kind !== 'end';
  const past = moments.slice(Math.max(row?.firstMoment ?? 0, position - mostRead), position + 1);
  const change = standing ? lastChange(trace, past, walk.array) : undefined;
  return {
    cursor: standing ? row.idx : null,
    shown: change?.array ?? walk.array,
    mark: change?.mark ?? (standing ? 'idx' : null),
    gradMark: moment?.kind === 'fill' ? 'filled' : standing ? 'idx' : null,
    centre: row?.idx ?? 0,
  };
}

interface Change {
  readonly array: number;
  readonly mark: CellMark;
}

/** The nudge or restore that x shows. A copy is shown while it is nudged or f is evaluated on it. */
function lastChange(trace: Trace, past: readonly Moment[], walked: number): Change | undefined {
  const now = past.at(-1);
  for (const { kind, event, nudge, place } of [...past].reverse()) {
    const changed = kind === 'evaluate' ? nudge : event;
    const mark = kind === 'evaluate' ? place : marks[kind];
    if (changed === null || (mark !== 'plus' && mark !== 'minus' && mark !== 'restored')) continue;
    const { array } = eventAt(trace, changed);
    if (array === walked || event === now?.event) return { array, mark };
  }
  return undefined;
}

const marks: Readonly<Partial<Record<Moment['kind'], CellMark>>> = {
  'nudge up': 'plus',
  'nudge down': 'minus',
  restore: 'restored',
};
