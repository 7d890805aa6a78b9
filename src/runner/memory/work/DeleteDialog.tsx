import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Dialog from '../../Dialog.tsx';
import styles from './YourWork.module.css';

export interface DeleteDialogProps {
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asks once more before everything goes. */
export default function DeleteDialog({ onDelete, onClose }: DeleteDialogProps): ReactNode {
  return (
    <Dialog
      title={translate({ id: 'yourWork.delete.title', message: 'Delete everything?' })}
      onClose={onClose}
    >
      <p>
        <Translate id="yourWork.delete.warning">
          All drafts, earlier runs, answers to exercises, links of classes and settings of this site go from
          this browser. Only a file that you exported brings them back, and its link a class.
        </Translate>
      </p>
      <button type="button" className={styles.danger} onClick={onDelete}>
        <Translate id="yourWork.delete.confirm">Delete</Translate>
      </button>
    </Dialog>
  );
}
