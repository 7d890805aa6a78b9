import { lazy, memo, Suspense, type ReactNode } from 'react';
import type { TraceViewProps } from '../view/TraceView.tsx';

const TraceView = lazy(() => import('../view/TraceView.tsx'));

/** The trace of a run, as the build rendered it until its code is there. Shows nothing where nothing was recorded. */
function TracePart(props: TraceViewProps): ReactNode {
  if (props.trace.events.kind.length === 0) return null;
  return (
    <Suspense>
      <TraceView {...props} />
    </Suspense>
  );
}

// While its code is on the way, a new picture of the block must not reach it: React would take the build's away.
export default memo(TracePart);
