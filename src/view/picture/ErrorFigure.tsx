import { translate } from '@docusaurus/Translate';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { ErrorPicture } from '../../trace/picture.ts';
import { bestStep, errorOf, errorParts } from './errorParts.ts';
import { errorTable } from './errorTable.ts';
import { errorWords } from './errorWords.ts';
import { logLogAxes } from './logLogAxes.ts';
import { roughly, stepLiteral, tickText } from './numberWords.ts';
import styles from './Picture.module.css';
import PictureFrame from './PictureFrame.tsx';

/** The error of the central difference against δ, with the two parts that it should be made of. */
export default function ErrorFigure({ picture }: { readonly picture: ErrorPicture }): ReactNode {
  const { f, x, steps, differences, own, truncation, rounding } = picture;
  const { box, across, height, xTicks, yTicks } = logLogAxes(
    [...steps, own.delta],
    [...differences, own.difference].map((difference) => errorOf(picture, difference)),
  );
  const best = bestStep(picture);
  const ownError = errorOf(picture, own.difference);
  const [smallest = 0, largest = 0] = across.domain();
  const part = (of: 'truncation' | 'rounding'): string | undefined =>
    line()([smallest, largest].map((delta) => [across(delta), height(errorParts(picture, delta)[of])])) ??
    undefined;
  return (
    <PictureFrame
      title={translate(
        {
          id: 'view.picture.error.title',
          message: 'Error of the central difference of {f} at x = {x}, against δ',
        },
        { f, x: tickText(x) },
      )}
      plot={{
        box,
        xTicks,
        yTicks,
        xName: translate({ id: 'view.picture.error.across', message: 'δ' }),
        yName: translate({ id: 'view.picture.error.up', message: 'error' }),
        children: (
          <>
            {truncation > 0 && <path className={styles.truncation} d={part('truncation')} />}
            {rounding > 0 && <path className={styles.rounding} d={part('rounding')} />}
            {best !== null && (
              <line
                className={styles.best}
                x1={across(best)}
                x2={across(best)}
                y1={box.top}
                y2={box.bottom}
              />
            )}
            {Array.from(steps, (delta, i) => {
              const error = errorOf(picture, differences[i] ?? NaN);
              return (
                Number.isFinite(error) && (
                  <circle
                    key={delta}
                    className={error === 0 ? styles.zero : styles.curvePoint}
                    cx={across(delta)}
                    cy={height(error)}
                    r={error === 0 ? 4 : 3}
                  />
                )
              );
            })}
            <line
              className={styles.own}
              x1={across(own.delta)}
              x2={across(own.delta)}
              y1={box.top}
              y2={box.bottom}
            />
            {Number.isFinite(ownError) && (
              <circle className={styles.nudged} cx={across(own.delta)} cy={height(ownError)} r={6.5} />
            )}
          </>
        ),
      }}
      legend={[
        {
          swatch: <circle className={styles.curvePoint} cx="14" cy="7" r="3" />,
          name: translate({ id: 'view.picture.error.measured', message: 'the error, measured' }),
        },
        {
          swatch: <circle className={styles.nudged} cx="14" cy="7" r="5.5" />,
          name: translate(
            { id: 'view.picture.error.own', message: 'with your δ\u00a0=\u00a0{delta}' },
            { delta: stepLiteral(own.delta) },
          ),
          value: roughly(ownError),
        },
        ...(truncation > 0
          ? [
              {
                swatch: <path className={styles.truncation} d="M1 7H27" />,
                name: translate({
                  id: 'view.picture.error.truncation',
                  message: 'truncation, |f‴|·δ²/6',
                }),
              },
            ]
          : []),
        ...(rounding > 0
          ? [
              {
                swatch: <path className={styles.rounding} d="M1 7H27" />,
                name: translate({
                  id: 'view.picture.error.rounding',
                  message: 'rounding, ε·(|f| + |x·f′|)/2δ with ε = 2⁻⁵²',
                }),
              },
            ]
          : []),
        ...(best === null
          ? []
          : [
              {
                swatch: <path className={styles.best} d="M1 7H27" />,
                name: translate({
                  id: 'view.picture.error.best',
                  message: 'their sum is smallest at δ\u00a0=',
                }),
                value: roughly(best),
              },
            ]),
      ]}
      words={errorWords(picture)}
      tables={[errorTable(picture)]}
    />
  );
}
