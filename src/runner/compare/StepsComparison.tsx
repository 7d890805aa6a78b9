import { Fragment, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import ScrollingFrame from '../../view/table/ScrollingFrame.tsx';
import styles from './ComparePanel.module.css';
import type { ComparedSteps } from './comparedSteps.ts';
import { pinnedRun, thisRun } from './OutputComparison.tsx';
import PiecesText from './PiecesText.tsx';

interface StepsComparisonProps {
  readonly compared: ComparedSteps;
  /** Whether to say how many digits of each derivative are right. */
  readonly countsDigits: boolean;
}

/** The steps of two runs, one run right under the other, so that digits of one place stand in one column. */
export default function StepsComparison({ compared, countsDigits }: StepsComparisonProps): ReactNode {
  const { steps, left } = compared;
  const name = translate({ id: 'runner.compare.steps', message: 'Steps of both runs' });
  return (
    <>
      <ScrollingFrame name={name} className={styles.frame}>
        <table className={styles.steps}>
          <caption className={styles.caption}>{name}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="view.memory.visit">step</Translate>
              </th>
              <th scope="col">idx</th>
              <th scope="col">
                <Translate id="runner.compare.run">run</Translate>
              </th>
              <th scope="col">f(x+δ)</th>
              <th scope="col">f(x−δ)</th>
              <th scope="col">grad[idx]</th>
              {countsDigits && (
                <th scope="col">
                  <Translate id="runner.compare.digits">digits right</Translate>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ step, idx, plus, minus, derivative, correct }) => (
              <Fragment key={step}>
                {(['pinned', 'now'] as const).map((run) => (
                  <tr key={run} className={run === 'pinned' ? styles.first : undefined}>
                    {run === 'pinned' && <td rowSpan={2}>{step}</td>}
                    {run === 'pinned' && <td rowSpan={2}>{idx}</td>}
                    <th scope="row">{run === 'pinned' ? pinnedRun() : thisRun()}</th>
                    {[plus, minus, derivative].map((number, column) => (
                      <td key={column}>
                        <PiecesText pieces={number[run]} />
                      </td>
                    ))}
                    {countsDigits && <td>{correct[run] ?? '–'}</td>}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollingFrame>
      {left > 0 && (
        <p className={styles.note}>
          {left === 1 ? (
            <Translate id="runner.compare.leftOne">… and 1 more step, which is not compared here.</Translate>
          ) : (
            <Translate id="runner.compare.left" values={{ count: left }}>
              {'… and {count} more steps, which are not compared here.'}
            </Translate>
          )}
        </p>
      )}
    </>
  );
}
