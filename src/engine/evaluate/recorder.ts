import type { NDArray, WalkListener } from 'derivative';
import { mostArrays } from '../../trace/mostArrays.ts';
import { sameShape } from '../../trace/sameShape.ts';
import { eventKinds, type TraceEvents, type TracedArray } from '../../trace/trace.ts';
import type { Budgets } from '../protocol.ts';
import { EventColumns } from './eventColumns.ts';
import { append } from './ownList.ts';

/** By number: to look one up by its name at each event takes as long as all else that is written down of it. */
const kinds = {
  start: eventKinds.indexOf('start'),
  visit: eventKinds.indexOf('visit'),
  write: eventKinds.indexOf('write'),
  evaluation: eventKinds.indexOf('evaluation'),
  end: eventKinds.indexOf('end'),
} as const;

/** What was recorded since it was last taken. */
export interface RecordedPart {
  readonly arrays: readonly TracedArray[];
  readonly events: TraceEvents;
}

/** A walk that has begun and not ended. */
interface OpenWalk {
  readonly walk: object;
  readonly x: NDArray;
  /** The one that was under way when it began. */
  readonly outer: OpenWalk | null;
  readonly depth: number;
}

/** With so many, all but the last are forgotten: a walk that is left early stays open for ever. */
const mostOpen = 16;

interface NumberedArray {
  readonly x: NDArray;
  readonly number: number;
}

/**
 * Listens to the walks of a run and writes them down, within a budget.
 *
 * Only the walk that the reader looks at is recorded: when f itself walks over x while an element is nudged,
 * that inner walk is part of one evaluation and stays out. One that begins while nothing is nudged is recorded
 * for itself, and when it ends, the walk around it goes on.
 */
export class Recorder implements WalkListener {
  readonly #budgets: Pick<Budgets, 'events' | 'elements'>;
  /** The line of the reader's code that is running. */
  readonly #line: () => number;
  readonly #numbers = new Map<NDArray, number>();
  readonly #columns = new EventColumns();
  /** The array of the last event and its number: mostly the next event's too, and asking the map takes longer. */
  #last: NumberedArray | null = null;
  /** The one before it: a gradient goes from x to grad and back at every element. */
  #lastButOne: NumberedArray | null = null;
  #newArrays: TracedArray[] = [];
  #recorded = 0;
  #elements = 0;
  #walk: object | null = null;
  #walked: NDArray | null = null;
  /** The walk around that one. */
  #outer: OpenWalk | null = null;
  /** The other array that was written to last: mostly grad, at every element. */
  #sibling: NDArray | null = null;
  /** The element of the walked array that stands nudged, −1 for none, and the value it had. */
  #nudged = -1;
  #original = 0;

  /** Called after each event, with whether it was kept. */
  onEvent: (isKept: boolean) => void = () => undefined;
  /** Events left out since the run began, because the budget was spent. */
  dropped = 0;

  constructor(budgets: Pick<Budgets, 'events' | 'elements'>, line: () => number) {
    this.#budgets = budgets;
    this.#line = line;
  }

  start(x: NDArray, _order: unknown, walk: object): void {
    if (this.#nudged >= 0) return;
    if (this.#walk !== null && this.#walked !== null) {
      const depth = (this.#outer?.depth ?? 0) + 1;
      const outer = depth < mostOpen ? this.#outer : null;
      this.#outer = { walk: this.#walk, x: this.#walked, outer, depth: outer === null ? 1 : depth };
    }
    this.#walk = walk;
    this.#walked = x;
    this.#sibling = null;
    this.#add(kinds.start, x, 0, 0);
  }

  visit(x: NDArray, index: number, value: number, walk: object): void {
    if (walk !== this.#walk) return;
    // A loop that does not put its element back has left it behind all the same.
    this.#nudged = -1;
    this.#add(kinds.visit, x, index, value);
  }

  write(x: NDArray, index: number, previous: number, value: number): void {
    const walked = this.#walked;
    if (x === walked) {
      if (!this.#follow(index, previous, value)) return;
    } else if (x !== this.#sibling) {
      // Between two walks, as in a descent, only arrays that the figure already shows matter.
      const isOfInterest = walked === null ? this.#numbers.has(x) : sameShape(x.shape, walked.shape);
      if (!isOfInterest) return;
      this.#sibling = x;
    }
    this.#add(kinds.write, x, index, value);
  }

  evaluation(value: number, x: NDArray | null = this.#walked): void {
    if (this.#walked !== null && x !== null) this.#add(kinds.evaluation, x, 0, value);
  }

  end(x: NDArray, walk: object): void {
    if (walk !== this.#walk) return;
    this.#add(kinds.end, x, 0, 0);
    this.#walk = this.#outer?.walk ?? null;
    this.#walked = this.#outer?.x ?? null;
    this.#outer = this.#outer?.outer ?? null;
    this.#sibling = null;
    this.#nudged = -1;
  }

  take(): RecordedPart {
    const arrays = this.#newArrays;
    this.#newArrays = [];
    return { arrays, events: this.#columns.take() };
  }

  /**
   * Keeps in mind which element of x stands nudged, away from the value it had. Says whether the write belongs
   * to the recorded walk: while its element is nudged, an inner walk may nudge others and put them back.
   */
  #follow(index: number, previous: number, value: number): boolean {
    if (this.#nudged < 0) {
      this.#nudged = index;
      this.#original = previous;
    }
    if (this.#nudged !== index) return false;
    if (Object.is(value, this.#original)) this.#nudged = -1;
    return true;
  }

  #add(kind: number, x: NDArray, index: number, value: number): void {
    const array = this.#recorded < this.#budgets.events ? this.#numberOf(x) : undefined;
    if (array === undefined) {
      this.dropped++;
    } else {
      this.#recorded++;
      this.#columns.add(kind, array, index, value, this.#line());
    }
    this.onEvent(array !== undefined);
  }

  /** The array's number; a new array is copied first, as long as the budget allows. */
  #numberOf(x: NDArray): number | undefined {
    if (x === this.#last?.x) return this.#last.number;
    const earlier = this.#lastButOne;
    this.#lastButOne = this.#last;
    this.#last = earlier;
    if (x === earlier?.x) return earlier.number;
    const number = this.#numbers.get(x) ?? this.#enter(x);
    if (number !== undefined) this.#last = { x, number };
    return number;
  }

  #enter(x: NDArray): number | undefined {
    const number = this.#numbers.size;
    if (number === mostArrays || this.#elements + x.size > this.#budgets.elements) return undefined;
    this.#elements += x.size;
    this.#numbers.set(x, number);
    append(this.#newArrays, {
      dtype: x.dtype,
      shape: [...x.shape],
      strides: [...x.strides],
      start: elementsInCOrder(x),
    });
    return number;
  }
}

function elementsInCOrder(x: NDArray): Float64Array {
  // The usual array lies so itself; to go through its elements would take some ten times longer.
  if (x.dtype === 'float64' && liesInCOrder(x)) {
    return (x.data as Float64Array).slice(x.offset, x.offset + x.size);
  }
  // A copy lies in C order without gaps, whatever the layout it was copied from.
  return Float64Array.from(x.copy().data, Number);
}

function liesInCOrder({ shape, strides }: NDArray): boolean {
  let passed = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (strides[axis] !== passed) return false;
    passed *= shape[axis] ?? 0;
  }
  return true;
}
