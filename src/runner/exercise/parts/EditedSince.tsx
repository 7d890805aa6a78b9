import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

/** Says that what a check found is of older code. */
export default function EditedSince({ className }: { readonly className: string | undefined }): ReactNode {
  return (
    <p className={className}>
      <Translate id="exercise.edited">Edited since: check again</Translate>
    </p>
  );
}
