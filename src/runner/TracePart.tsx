import { memo, type ReactNode } from 'react';
import type { TraceViewProps } from '../view/TraceView.tsx';
import { builtPart } from './built/builtPart.tsx';

export const traceView = builtPart(() => import('../view/TraceView.tsx'));

/** The trace of a run. Shows nothing where nothing was recorded. */
function TracePart(props: TraceViewProps): ReactNode {
  return props.trace.events.kind.length === 0 ? null : <traceView.Part {...props} />;
}

// Drawn anew only when it has something else to show.
export default memo(TracePart);
