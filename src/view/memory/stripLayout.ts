import type { MemoryOrder } from '../../trace/memoryOrder.ts';

/** A cell of the strip: a place in memory, or room for places that the array passes over. */
export type StripCell =
  | { readonly type: 'place'; readonly place: number; readonly flats: readonly number[] }
  | { readonly type: 'gap'; readonly before: number; readonly count: number };

export interface StripLayout {
  readonly cells: readonly StripCell[];
  /** Whether all places are drawn. */
  readonly whole: boolean;
  /** Where the centre of a place lies, the width of a cell being 1; beside the strip for one that is not drawn. */
  readonly centreOf: (place: number) => number;
}

const mostPlaces = 64;
/** How far the part of a longer strip reaches to each side of the cursor. */
const reach = 8;

/**
 * The memory of an array from left to right, of a large one only the places around an element. What lies
 * between its own elements belongs to others: a gap, as wide as one cell whatever its length.
 */
export function stripLayout(order: MemoryOrder, centre: number): StripLayout {
  const count = order.addresses.length;
  const whole = count <= mostPlaces;
  const here = order.placeOf[centre] ?? 0;
  const from = whole ? 0 : Math.max(0, Math.min(here - reach, count - 2 * reach - 1));
  const to = whole ? count : Math.min(count, from + 2 * reach + 1);
  const cells: StripCell[] = [];
  const centres = new Map<number, number>();
  for (let place = from; place < to; place++) {
    const passed = place === from ? 0 : (order.addresses[place] ?? 0) - (order.addresses[place - 1] ?? 0) - 1;
    if (passed > 0) cells.push({ type: 'gap', before: place, count: passed });
    centres.set(place, cells.length + 0.5);
    const flats = [...order.flats.subarray(order.firstOf[place], order.firstOf[place + 1])];
    cells.push({ type: 'place', place, flats });
  }
  return {
    cells,
    whole,
    centreOf: (place) => centres.get(place) ?? (place < from ? -0.5 : cells.length + 0.5),
  };
}
