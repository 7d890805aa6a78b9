import { useState, type ComponentType, type MouseEvent, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { unreachableText } from '../../view/fetched/unreachableText.ts';
import type { SharedCode } from './sharedCode.ts';
import type { ShareDialogProps } from './ShareDialog.tsx';

export interface ShareButtonProps {
  readonly shared: SharedCode;
  readonly className: string | undefined;
}

type Dialog =
  | { readonly type: 'closed' | 'unreachable' }
  | {
      readonly type: 'open';
      readonly ShareDialog: ComponentType<ShareDialogProps>;
      readonly blockHeight: number;
    };

/** Opens the dialog that shares a program; all but the button is fetched then. */
export default function ShareButton({ shared, className }: ShareButtonProps): ReactNode {
  const [dialog, setDialog] = useState<Dialog>({ type: 'closed' });
  const open = ({ currentTarget }: MouseEvent): void => {
    const blockHeight = currentTarget.closest('section')?.offsetHeight ?? 0;
    // What fails again is said again.
    setDialog({ type: 'closed' });
    import('./ShareDialog.tsx').then(
      ({ default: ShareDialog }) => {
        setDialog({ type: 'open', ShareDialog, blockHeight });
      },
      () => {
        setDialog({ type: 'unreachable' });
      },
    );
  };
  return (
    <>
      <button type="button" className={className} onClick={open} aria-haspopup="dialog">
        <Translate id="runner.share">Share</Translate>
      </button>
      {dialog.type === 'unreachable' && <span role="alert">{unreachableText()}</span>}
      {dialog.type === 'open' && (
        <dialog.ShareDialog
          shared={shared}
          blockHeight={dialog.blockHeight}
          onClose={() => {
            setDialog({ type: 'closed' });
          }}
        />
      )}
    </>
  );
}
