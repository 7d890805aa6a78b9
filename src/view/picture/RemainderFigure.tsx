import { translate } from '@docusaurus/Translate';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { RemainderPicture } from '../../trace/picture.ts';
import { logLogAxes } from './logLogAxes.ts';
import { fullNumber, roughly, tickText } from './numberWords.ts';
import styles from './Picture.module.css';
import PictureFrame from './PictureFrame.tsx';
import { crossingStep } from './remainderParts.ts';
import { remainderTable } from './remainderTable.ts';
import { remainderWords } from './remainderWords.ts';

/** The remainder of Taylor's formula against h, with the two powers of h that it should be made of. */
export default function RemainderFigure({ picture }: { readonly picture: RemainderPicture }): ReactNode {
  const { f, x, slope, steps, remainders, fault, bend, rounding } = picture;
  const { box, across, height, xTicks, yTicks } = logLogAxes(Array.from(steps), [...remainders, rounding]);
  const [smallest = 0, largest = 0] = across.domain();
  const crossing = crossingStep(picture);
  const part = (heightAt: (h: number) => number): string | undefined =>
    line()([smallest, largest].map((h) => [across(h), height(heightAt(h))])) ?? undefined;
  return (
    <PictureFrame
      title={translate(
        {
          id: 'view.picture.remainder.title',
          message: 'What is left of {f}(x + h) at x = {x} with the slope {slope}, against h',
        },
        { f, x: tickText(x), slope: fullNumber(slope) },
      )}
      plot={{
        box,
        xTicks,
        yTicks,
        xName: 'h',
        yName: translate({ id: 'view.picture.remainder.up', message: 'remainder' }),
        children: (
          <>
            {bend > 0 && <path className={styles.truncation} d={part((h) => bend * h * h)} />}
            {fault > 0 && <path className={styles.secant} d={part((h) => fault * h)} />}
            {rounding > 0 && <path className={styles.rounding} d={part(() => rounding)} />}
            {Array.from(steps, (h, i) => {
              const remainder = remainders[i] ?? NaN;
              return (
                Number.isFinite(remainder) && (
                  <circle
                    key={h}
                    className={remainder === 0 ? styles.zero : styles.curvePoint}
                    cx={across(h)}
                    cy={height(remainder)}
                    r={remainder === 0 ? 4 : 3}
                  />
                )
              );
            })}
          </>
        ),
      }}
      legend={[
        {
          swatch: <circle className={styles.curvePoint} cx="14" cy="7" r="3" />,
          name: translate({
            id: 'view.picture.remainder.measured',
            message: 'the remainder, measured',
          }),
        },
        ...(bend > 0
          ? [
              {
                swatch: <path className={styles.truncation} d="M1 7H27" />,
                name: translate({
                  id: 'view.picture.remainder.bend',
                  message: 'slope 2: ½·|f″|·h², the bend of f',
                }),
              },
            ]
          : []),
        ...(fault > 0
          ? [
              {
                swatch: <path className={styles.secant} d="M1 7H27" />,
                name: translate({
                  id: 'view.picture.remainder.fault',
                  message: 'slope 1: fault·h, fault\u00a0=',
                }),
                value: roughly(fault),
              },
            ]
          : []),
        ...(crossing === null
          ? []
          : [
              {
                swatch: null,
                name: translate({
                  id: 'view.picture.remainder.alike',
                  message: 'the two are alike at h\u00a0=',
                }),
                value: roughly(crossing),
              },
            ]),
        ...(rounding > 0
          ? [
              {
                swatch: <path className={styles.rounding} d="M1 7H27" />,
                name: translate({
                  id: 'view.picture.remainder.rounding',
                  message: 'rounding, ε·(|f| + ½·|x·f′|) with ε = 2⁻⁵²',
                }),
              },
            ]
          : []),
      ]}
      words={remainderWords(picture)}
      tables={[remainderTable(picture)]}
    />
  );
}
