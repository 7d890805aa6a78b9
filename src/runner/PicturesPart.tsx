import { memo, type ReactNode } from 'react';
import type { PicturesProps } from '../view/picture/Pictures.tsx';
import { builtPart } from './built/builtPart.tsx';

export const pictures = builtPart(() => import('../view/picture/Pictures.tsx'));

/** The pictures of a run. */
function PicturesPart(props: PicturesProps): ReactNode {
  return props.requests.length === 0 ? null : <pictures.Part {...props} />;
}

// Drawn anew only when it has something else to show.
export default memo(PicturesPart);
