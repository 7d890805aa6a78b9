import { memo, useState, type KeyboardEvent, type ReactNode } from 'react';
import CodeListing from './CodeListing.tsx';
import LineButtons from './LineButtons.tsx';

export interface ListingProps {
  readonly code: string;
  /** A line to light up, counted from 1. */
  readonly litLine: number | undefined;
  readonly onEdit: () => void;
  /** The lines at which something happens in the trace, each with how many moments; their numbers become buttons. */
  readonly executedLines?: ReadonlyMap<number, number> | undefined;
  /** Told the line whose number was pressed. */
  readonly onLine?: ((line: number) => void) | undefined;
}

/** Highlighting takes time with the square of a word's length: such a draft would freeze the page at each visit. */
const endlessWord = /\w{1000}/;

/**
 * The code as a listing. A click into it or Enter on it asks for the editor; selecting text does not. A click on
 * the number of a line that the trace knows goes there.
 */
function Listing({ code, litLine, onEdit, executedLines, onLine }: ListingProps): ReactNode {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
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
    <div ref={setFrame} onClick={editUnlessSelecting} onKeyDown={editOnEnter}>
      <Code code={code} litLine={litLine} />
      {frame !== null && executedLines !== undefined && onLine !== undefined && (
        <LineButtons listing={frame} lines={executedLines} onLine={onLine} />
      )}
    </div>
  );
}

// Highlighting is the costliest thing in a block, and neither a run nor its trace changes anything in it.
const Code = memo(function Code({ code, litLine }: Pick<ListingProps, 'code' | 'litLine'>): ReactNode {
  return (
    <CodeListing
      code={code}
      language={endlessWord.test(code) ? 'text' : 'ts'}
      showLineNumbers
      metastring={litLine === undefined ? '' : `{${String(litLine)}}`}
    />
  );
});

export default memo(Listing);
