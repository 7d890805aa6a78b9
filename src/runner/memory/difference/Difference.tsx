import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Dialog from '../../Dialog.tsx';
import DifferenceTable from './DifferenceTable.tsx';

export interface DifferenceProps {
  /** The lesson's code that the draft was begun from. */
  readonly before: string;
  /** The lesson's code. */
  readonly now: string;
  /** The reader's draft. */
  readonly mine: string;
  readonly onClose: () => void;
}

/** What changed in the lesson since a draft was begun, and what the draft has of its own. */
export default function Difference({ before, now, mine, onClose }: DifferenceProps): ReactNode {
  return (
    <Dialog title={translate({ id: 'memory.difference', message: 'Difference' })} onClose={onClose}>
      <DifferenceTable
        caption={translate({
          id: 'memory.difference.lesson',
          message: 'What changed in the lesson since you began',
        })}
        before={before}
        after={now}
      />
      <DifferenceTable
        caption={translate({
          id: 'memory.difference.mine',
          message: 'From the lesson’s code now to your draft',
        })}
        before={now}
        after={mine}
      />
    </Dialog>
  );
}
