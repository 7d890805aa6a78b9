import type { ReactNode } from 'react';
import clsx from 'clsx';
import styles from './ComparePanel.module.css';
import type { Piece } from './pieces.ts';

/** A text with its differing digits marked and its correct ones underlined; a dash where a run has none. */
export default function PiecesText({ pieces }: { readonly pieces: readonly Piece[] | null }): ReactNode {
  if (pieces === null) return '–';
  return pieces.map(({ text, differs, correct }, i) => {
    const Element = differs ? 'mark' : 'span';
    return (
      <Element key={i} className={clsx(differs && styles.differs, correct && styles.correct)}>
        {text}
      </Element>
    );
  });
}
