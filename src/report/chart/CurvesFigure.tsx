import { extent } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import PictureFrame from '../../view/picture/PictureFrame.tsx';
import { plotBox } from '../../view/picture/plotBox.ts';
import { powersOfTen } from '../../view/picture/powersOfTen.ts';
import styles from '../report.module.css';
import type { CurvesChart } from '../report.ts';
import { curvesTable } from './curvesTable.ts';
import SeriesMark from './SeriesMark.tsx';

const looks = [
  styles.series1,
  styles.series2,
  styles.series3,
  styles.series4,
  styles.series5,
  styles.series6,
  styles.series7,
];

/** Curves over two logarithmic axes. */
export default function CurvesFigure({ chart }: { readonly chart: CurvesChart }): ReactNode {
  const { title, words, across: xName, up: yName, series } = chart;
  const box = plotBox(300);
  const points = series.flatMap((each) => each.points);
  const [left = 1, right = 1] = extent(points, ([x]) => x);
  const [low = 1, high = 1] = extent(points, ([, y]) => y);
  const across = scaleLog([left / 1.5, right * 1.5], [box.left, box.right]);
  const up = scaleLog([low / 2, high * 2], [box.bottom, box.top]);
  const path = line(
    ([x]) => across(x),
    ([, y]) => up(y),
  );
  const look = (i: number): string | undefined => looks[i % looks.length];
  return (
    <PictureFrame
      title={title}
      plot={{
        box,
        xName,
        yName,
        xTicks: powersOfTen(across, 1),
        yTicks: powersOfTen(up, 1),
        children: series.map((each, i) => (
          <g key={each.name} className={look(i)}>
            <path d={path(each.points) ?? undefined} />
            {each.points.map(([x, y]) => (
              <SeriesMark key={x} series={i} x={across(x)} y={up(y)} />
            ))}
          </g>
        )),
      }}
      legend={series.map(({ name }, i) => ({
        name,
        swatch: (
          <g className={look(i)}>
            <path d="M1 7H27" />
            <SeriesMark series={i} x={14} y={7} />
          </g>
        ),
      }))}
      words={words}
      tables={[curvesTable(chart)]}
    />
  );
}
