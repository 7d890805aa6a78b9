import { translate } from '@docusaurus/Translate';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { SeriesPicture } from '../../trace/picture.ts';
import { fullNumber, sixDigits } from './numberWords.ts';
import styles from './Picture.module.css';
import PictureFrame from './PictureFrame.tsx';
import { seriesGeometry } from './seriesGeometry.ts';
import { seriesTable } from './seriesTable.ts';
import { seriesWords } from './seriesWords.ts';

/** Up to so many numbers each has a dot: more would run together. */
const mostDots = 40;

/** The numbers of a list against their index. */
export default function SeriesFigure({ picture }: { readonly picture: SeriesPicture }): ReactNode {
  const { name, values } = picture;
  const { box, across, up, xTicks, yTicks, isRelative } = seriesGeometry(picture);
  const path = line<number>(
    (_, i) => across(i),
    (value) => up(value),
  ).defined(Number.isFinite);
  const last = Array.from(values, Number.isFinite).lastIndexOf(true);
  const lastValue = values[last] ?? NaN;
  return (
    <PictureFrame
      title={translate(
        { id: 'view.picture.series.title', message: 'The numbers of {name} in order' },
        { name },
      )}
      plot={{
        box,
        xTicks,
        yTicks,
        xName: translate({ id: 'view.picture.series.across', message: 'index' }),
        yName: isRelative
          ? translate(
              { id: 'view.picture.series.above', message: '{name}, height above {first}' },
              { name, first: sixDigits(values.find(Number.isFinite) ?? NaN) },
            )
          : name,
        children: (
          <>
            <path className={styles.series} d={path(values) ?? undefined} />
            {values.length <= mostDots &&
              Array.from(
                values,
                (value, i) =>
                  Number.isFinite(value) && (
                    <circle key={i} className={styles.curvePoint} cx={across(i)} cy={up(value)} r={3} />
                  ),
              )}
            <circle className={styles.nudged} cx={across(last)} cy={up(lastValue)} r={5.5} />
          </>
        ),
      }}
      legend={[
        { swatch: <path className={styles.series} d="M1 7H27" />, name },
        {
          swatch: <circle className={styles.nudged} cx="14" cy="7" r="5.5" />,
          name: translate(
            { id: 'view.picture.series.last', message: 'the last one, at index {index}:' },
            { index: last },
          ),
          value: fullNumber(lastValue),
        },
      ]}
      words={seriesWords(picture)}
      tables={[seriesTable(picture)]}
    />
  );
}
