import { translate } from '@docusaurus/Translate';
import type { Trace } from '../trace/trace.ts';
import type { WalkReading } from '../trace/walkReading.ts';

/** Why the record of a walk has no end, or what of the run came after it and is not recorded; null when it is whole. */
export function walkNote(trace: Trace, { walk, rows }: WalkReading, partial: boolean): string | null {
  const isLast = walk.lastEvent === trace.events.kind.length - 1;
  if (isLast && trace.dropped > 0) {
    const values = { steps: rows.length, count: trace.dropped };
    return walk.finished
      ? translate(
          {
            id: 'view.walk.droppedAfter',
            message: 'The run went on after this walk. Events that were too many to be recorded: {count}.',
          },
          values,
        )
      : translate(
          {
            id: 'view.walk.dropped',
            message:
              'The walk went on. Steps that are shown: {steps}; events that were too many to be recorded: {count}.',
          },
          values,
        );
  }
  if (walk.finished) return null;
  if (!isLast || !partial) {
    return translate({ id: 'view.walk.left', message: 'The walk was left before its end.' });
  }
  return rows.length === 0
    ? translate({
        id: 'view.walk.partialNothing',
        message: 'The record ends here, before the first element was visited.',
      })
    : translate({ id: 'view.walk.partial', message: 'The record ends here, in the middle of the walk.' });
}
