import { lazy, memo, Suspense, type ReactNode } from 'react';
import type { PicturesProps } from '../view/picture/Pictures.tsx';

const Pictures = lazy(() => import('../view/picture/Pictures.tsx'));

/** The pictures of a run, as the build rendered them until their code is there. */
function PicturesPart(props: PicturesProps): ReactNode {
  if (props.requests.length === 0) return null;
  return (
    <Suspense>
      <Pictures {...props} />
    </Suspense>
  );
}

// As with the trace: what the build rendered must not be touched while the code is on the way.
export default memo(PicturesPart);
