import { memo, type ReactNode } from 'react';
import type { TraceViewProps } from '../view/TraceView.tsx';
import { builtPart } from './builtPart.tsx';

const TraceView = builtPart(() => import('../view/TraceView.tsx'));

/** The trace of a run, as the build rendered it until its code is there. Shows nothing where nothing was recorded. */
function TracePart(props: TraceViewProps): ReactNode {
  return props.trace.events.kind.length === 0 ? null : <TraceView {...props} />;
}

// Drawn anew only when it has something else to show.
export default memo(TracePart);
