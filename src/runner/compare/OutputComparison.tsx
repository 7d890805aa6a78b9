import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './ComparePanel.module.css';
import type { ComparedLine } from './comparedLines.ts';
import PiecesText from './PiecesText.tsx';

/** What two runs printed, side by side. */
export default function OutputComparison({ lines }: { readonly lines: readonly ComparedLine[] }): ReactNode {
  return (
    <table className={styles.output}>
      <caption className={styles.caption}>
        <Translate id="runner.compare.output">Output</Translate>
      </caption>
      <thead>
        <tr>
          <th scope="col">{pinnedRun()}</th>
          <th scope="col">{thisRun()}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ pinned, now }, i) => (
          <tr key={i}>
            <td>
              <PiecesText pieces={pinned} />
            </td>
            <td>
              <PiecesText pieces={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function pinnedRun(): string {
  return translate({ id: 'runner.compare.pinned', message: 'Pinned run' });
}

export function thisRun(): string {
  return translate({ id: 'runner.compare.now', message: 'This run' });
}
