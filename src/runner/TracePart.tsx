import { memo, useDeferredValue, type ReactNode } from 'react';
import type { TraceViewProps } from '../view/TraceView.tsx';
import { builtPart } from './built/builtPart.tsx';

export const traceView = builtPart(() => import('../view/TraceView.tsx'));

/** Events from which on a trace takes so long to draw that nothing else should wait behind it. */
const long = 10_000;

/**
 * The trace of a run. Shows nothing where nothing was recorded. A long one follows when the page has said how the run ended,
 * and is drawn in slices, between which Stop is heard.
 */
function TracePart(props: TraceViewProps): ReactNode {
  const late = useDeferredValue(props);
  const drawn = props.trace.events.kind.length > long ? late : props;
  return drawn.trace.events.kind.length === 0 ? null : <traceView.Part {...drawn} />;
}

// Drawn anew only when it has something else to show.
export default memo(TracePart);
