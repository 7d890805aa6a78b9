import { memo, type ReactNode } from 'react';
import type { PicturesProps } from '../view/picture/Pictures.tsx';
import { builtPart } from './builtPart.tsx';

const Pictures = builtPart(() => import('../view/picture/Pictures.tsx'));

/** The pictures of a run, as the build rendered them until their code is there. */
function PicturesPart(props: PicturesProps): ReactNode {
  return props.requests.length === 0 ? null : <Pictures {...props} />;
}

// Drawn anew only when it has something else to show.
export default memo(PicturesPart);
