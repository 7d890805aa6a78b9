import type { ReactNode } from 'react';
import Unreachable from './Unreachable.tsx';
import { useFetched } from './useFetched.ts';

export interface FetchedProps<Part> {
  /** Must stay the same from one rendering to the next. */
  readonly load: () => Promise<{ readonly default: Part }>;
  /** Stands in its place as long as it is not there. */
  readonly fallback?: ReactNode;
  /** Puts what is said where it cannot be fetched into what fits its place. */
  readonly frame?: (notice: ReactNode) => ReactNode;
  readonly children: (Part: Part) => ReactNode;
}

/** A part of the page whose code is fetched when it is first shown; says so when that cannot be. */
export default function Fetched<Part>({
  load,
  fallback,
  frame = (notice) => notice,
  children,
}: FetchedProps<Part>): ReactNode {
  const fetched = useFetched(load);
  if (fetched.type === 'loaded') return children(fetched.Part);
  return (
    <>
      {fallback}
      {fetched.type === 'failed' && frame(<Unreachable onTryAgain={fetched.tryAgain} />)}
    </>
  );
}
