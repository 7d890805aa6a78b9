import { memo, type KeyboardEvent, type ReactNode } from 'react';
import CodeBlock from '@theme/CodeBlock';

export interface ListingProps {
  readonly code: string;
  /** A line to light up, counted from 1. */
  readonly litLine: number | undefined;
  readonly onEdit: () => void;
}

/** The code as a listing. A click into it or Enter on it asks for the editor; selecting text does not. */
function Listing({ code, litLine, onEdit }: ListingProps): ReactNode {
  const editUnlessSelecting = ({ target }: { readonly target: EventTarget }): void => {
    if (target instanceof Element && target.closest('button')) return;
    if (document.getSelection()?.isCollapsed !== false) onEdit();
  };
  const editOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || (event.target instanceof Element && event.target.closest('button'))) return;
    event.preventDefault();
    onEdit();
  };
  return (
    // The focusable element is the listing itself (`pre`); this frame only hears what bubbles up from it.
    <div onClick={editUnlessSelecting} onKeyDown={editOnEnter}>
      <CodeBlock
        language="ts"
        showLineNumbers
        metastring={litLine === undefined ? '' : `{${String(litLine)}}`}
      >
        {code}
      </CodeBlock>
    </div>
  );
}

// Highlighting is the costliest thing in a block, and a run changes nothing in it.
export default memo(Listing);
