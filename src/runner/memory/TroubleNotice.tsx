import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { saveFile } from '../../view/download/saveFile.ts';
import type { MemoryState } from './MemoryState.ts';
import Notice from './Notice.tsx';

export interface TroubleNoticeProps {
  readonly trouble: NonNullable<MemoryState['trouble']>;
  readonly code: string;
}

/** Says that the draft is not kept, why, and what to do about it. */
export default function TroubleNotice({ trouble, code }: TroubleNoticeProps): ReactNode {
  return (
    <Notice
      isNews
      actions={[
        {
          name: translate({ id: 'memory.trouble.download', message: 'Download the draft' }),
          onPress: () => {
            saveFile('nudge-draft.ts', new Blob([code], { type: 'text/plain' }));
          },
        },
      ]}
    >
      {sentence(trouble)}
    </Notice>
  );
}

function sentence(trouble: TroubleNoticeProps['trouble']): string {
  switch (trouble) {
    case 'blocked':
      return translate({
        id: 'memory.trouble.blocked',
        message:
          'This browser does not let the page keep your draft: it blocks storage for this site. Download the draft to keep it.',
      });
    case 'full':
      return translate({
        id: 'memory.trouble.full',
        message:
          'This browser does not let the page keep your draft: the storage for this site is full. Download the draft to keep it.',
      });
  }
}
