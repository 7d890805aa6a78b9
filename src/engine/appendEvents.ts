import type { TraceEvents } from '../trace/trace.ts';
import { emptyColumns, writeColumns } from './traceColumns.ts';

/** Columns that are longer than what was made of them; the first `used` rows are taken. */
interface Room {
  readonly columns: TraceEvents;
  used: number;
}

/** The room that lies behind events which were put together here. */
const rooms = new WeakMap<TraceEvents, Room>();

/**
 * The events of a run so far with those that came after. Nothing that is passed in changes; yet what is there is
 * not copied at each batch, which would take longer and longer, but only when the room behind it is used up:
 * what comes after is written behind the end of `before`, where `before` does not look.
 */
export function appendEvents(before: TraceEvents, parts: readonly TraceEvents[]): TraceEvents {
  const start = before.kind.length;
  const length = parts.reduce((sum, { kind }) => sum + kind.length, start);
  if (length === start) return before;
  const room = roomBehind(before, length);
  room.used = start;
  for (const part of parts) {
    writeColumns(part, room.columns, room.used);
    room.used += part.kind.length;
  }
  const { kind, array, index, value, line } = room.columns;
  const joined: TraceEvents = {
    kind: kind.subarray(0, length),
    array: array.subarray(0, length),
    index: index.subarray(0, length),
    value: value.subarray(0, length),
    line: line.subarray(0, length),
  };
  rooms.set(joined, room);
  return joined;
}

/** Where rows can be written behind `before`: in its own room, unless that is too small or taken by others. */
function roomBehind(before: TraceEvents, length: number): Room {
  const own = rooms.get(before);
  if (own?.used === before.kind.length && own.columns.kind.length >= length) return own;
  // Events that come all at once get no more room than they need.
  const size = before.kind.length === 0 ? length : Math.max(length, 2 * before.kind.length);
  const columns = emptyColumns(size);
  writeColumns(before, columns, 0);
  return { columns, used: before.kind.length };
}
