import { haveSameShape } from './haveSameShape.ts';
import type { Trace } from './trace.ts';
import type { Visit } from './visits.ts';

/**
 * Which evaluation tells what f is after each write of a visit: write → evaluation, both as positions.
 * The position of the visit itself stands for x as it was found, before any write.
 *
 * f was taken where its argument was last written, be it the walked array or a copy; an argument that was
 * not written itself (a copy of the copy, a view) is taken to hold the write just before. If several
 * evaluations follow one write the last counts: calls inside f return before f does.
 */
export function evaluations(trace: Trace, { here, events }: Visit): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const certain = new Set<number>();
  const writtenAt = new Map([[here.array, here.position]]);
  let lastWrite: number | undefined;
  for (const { kind, position, array, index } of events) {
    if (kind === 'write') {
      const isHere = index === here.index && haveSameShape(trace, array, here.array);
      if (isHere) writtenAt.set(array, position);
      lastWrite = isHere ? position : undefined;
      continue;
    }
    const own = writtenAt.get(array);
    const write = own ?? lastWrite;
    if (write === undefined || (own === undefined && certain.has(write))) continue;
    found.set(write, position);
    if (own !== undefined) certain.add(write);
  }
  return found;
}
