import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import ScrollingFrame from '../../../view/table/ScrollingFrame.tsx';
import styles from '../Exercise.module.css';

/** Which elements of a result are right, in its own shape. */
export default function RightMap({ map }: { readonly map: readonly (readonly boolean[])[] }): ReactNode {
  const columns = Math.max(0, ...map.map((row) => row.length));
  const name = translate({ id: 'exercise.map', message: 'Which elements are right' });
  return (
    <ScrollingFrame name={name}>
      <table className={styles.map}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="exercise.map.index">Index</Translate>
            </th>
            {Array.from({ length: columns }, (_, column) => (
              <th key={column} scope="col">
                [·, {column}]
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.map((row, i) => (
            <tr key={i}>
              <th scope="row">[{i}, ·]</th>
              {row.map((isRight, column) => (
                <td key={column} className={clsx(isRight ? styles.passes : styles.fails)}>
                  {isRight
                    ? translate({ id: 'exercise.map.right', message: 'right' })
                    : translate({ id: 'exercise.map.wrong', message: 'wrong' })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingFrame>
  );
}
