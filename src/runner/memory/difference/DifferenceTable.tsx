import { useMemo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import ScrollingFrame from '../../../view/table/ScrollingFrame.tsx';
import { foldSame, type FoldedLine } from './foldSame.ts';
import { lineDifference } from './lineDifference.ts';
import styles from './DifferenceTable.module.css';

export interface DifferenceTableProps {
  readonly caption: string;
  readonly before: string;
  readonly after: string;
}

/** Two texts as one list of lines, each said to be added or removed where it is. */
export default function DifferenceTable({ caption, before, after }: DifferenceTableProps): ReactNode {
  const lines = useMemo(() => foldSame(lineDifference(before, after)), [before, after]);
  return (
    <ScrollingFrame name={caption} className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead className={styles.heads}>
          <tr>
            <th scope="col">
              <Translate id="memory.difference.change">Change</Translate>
            </th>
            <th scope="col">
              <Translate id="memory.difference.line">Line</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <tr key={i} className={styles[line.type]}>
              <td className={styles.change}>{changeText(line)}</td>
              <td className={styles.line}>{lineText(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingFrame>
  );
}

function changeText({ type }: FoldedLine): string {
  switch (type) {
    case 'added':
      return translate({ id: 'memory.difference.added', message: '+ added' });
    case 'removed':
      return translate({ id: 'memory.difference.removed', message: '− removed' });
    case 'same':
    case 'folded':
      return '';
  }
}

function lineText(line: FoldedLine): ReactNode {
  switch (line.type) {
    case 'added':
      return <ins className={styles.words}>{line.text}</ins>;
    case 'removed':
      return <del className={styles.words}>{line.text}</del>;
    case 'same':
      return line.text;
    case 'folded':
      return translate(
        { id: 'memory.difference.folded', message: '… {count} lines that are the same' },
        { count: line.count },
      );
  }
}
