import { translate } from '@docusaurus/Translate';
import type { Trace } from '../trace/trace.ts';
import type { Walk } from '../trace/walks.ts';

/** Why a walk has no end; null when it has one. */
export function walkNote(trace: Trace, walk: Walk, partial: boolean): string | null {
  if (walk.finished) return null;
  const isLast = walk.lastEvent === trace.events.kind.length - 1;
  if (isLast && trace.dropped > 0) {
    return translate(
      {
        id: 'view.walk.dropped',
        message: 'The walk went on: {count} further events were too many to be kept.',
      },
      { count: trace.dropped },
    );
  }
  return isLast && partial
    ? translate({ id: 'view.walk.partial', message: 'The record ends here, in the middle of the walk.' })
    : translate({ id: 'view.walk.left', message: 'The walk was left before its end.' });
}
