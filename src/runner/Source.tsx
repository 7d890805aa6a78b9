import type { ReactNode } from 'react';
import type { NotebookCell, PackageName } from '../engine/liveProgram.ts';
import type { CodeError } from '../engine/outcome.ts';
import Fetched from '../view/fetched/Fetched.tsx';
import Listing, { type ListingProps } from './Listing.tsx';
import NotebookCells from './NotebookCells.tsx';
import PackageNames from './PackageNames.tsx';
import SourceTabs from './SourceTabs.tsx';

const loadEditor = () => import('./editor/Editor.tsx');

export interface SourceProps extends ListingProps {
  readonly isEditing: boolean;
  /** What the last run of this very code ended with. */
  readonly error: CodeError | undefined;
  /** The notebook's cells that the program mirrors, a tab away. */
  readonly cells: readonly NotebookCell[];
  readonly names: readonly PackageName[];
  readonly onChange: (code: string) => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
}

/** The code of a block: a listing until it is edited, and the notebook's original beside it where there is one. */
export default function Source({
  isEditing,
  cells,
  names,
  error,
  onChange,
  onRun,
  onLeave,
  ...listed
}: SourceProps): ReactNode {
  const listing = <Listing {...listed} />;
  const code = isEditing ? (
    <Fetched load={loadEditor} fallback={listing}>
      {(Editor) => (
        <Editor
          code={listed.code}
          litLine={listed.litLine}
          executed={listed.executedLines}
          onLine={listed.onLine}
          error={error}
          onChange={onChange}
          onRun={onRun}
          onLeave={onLeave}
          fallback={listing}
        />
      )}
    </Fetched>
  ) : (
    listing
  );
  const source = (
    <>
      {code}
      <PackageNames names={names} />
    </>
  );
  if (cells.length === 0) return source;
  return (
    <SourceTabs
      callsFirst={isEditing}
      tabs={[
        { label: 'TypeScript', content: source },
        { label: 'NumPy', content: <NotebookCells cells={cells} /> },
      ]}
    />
  );
}
