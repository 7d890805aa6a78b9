import { translate } from '@docusaurus/Translate';
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { tickText } from '../../view/picture/numberWords.ts';
import PictureFrame from '../../view/picture/PictureFrame.tsx';
import { digits } from '../figureText.ts';
import styles from '../report.module.css';
import type { BarsChart } from '../report.ts';
import { listBox, rowPlaces } from './listBox.ts';

/** Bars from 0, each below its name and its number. */
export default function BarsFigure({ chart }: { readonly chart: BarsChart }): ReactNode {
  const { title, words, unit, bars } = chart;
  const box = listBox(bars.length);
  const along = scaleLinear([0, max(bars, ({ value }) => value) ?? 1], [box.left, box.right]).nice(4);
  // The label of the last one would stand half outside.
  const ticks = along.ticks(4).filter((value) => along(value) < box.right - 20);
  return (
    <PictureFrame
      title={title}
      plot={{
        box,
        xName: unit,
        yName: '',
        xTicks: ticks.map((value) => ({ at: Math.max(along(value), box.left + 5), label: tickText(value) })),
        yTicks: [],
        children: bars.map(({ name, value }, i) => (
          <rect
            key={name}
            className={styles.bar}
            x={box.left}
            y={rowPlaces(box, i).middle - 6}
            width={Math.max(1, along(value) - box.left)}
            height={12}
          />
        )),
        above: bars.map(({ name, value }, i) => (
          <g key={name}>
            <text className={styles.name} x={box.left + 6} y={rowPlaces(box, i).name}>
              {name}
            </text>
            <text className={styles.name} x={box.right - 6} y={rowPlaces(box, i).name} textAnchor="end">
              {digits(value)}
            </text>
          </g>
        )),
      }}
      legend={[]}
      words={words}
      tables={[
        {
          caption: title,
          columns: [translate({ id: 'report.what', message: 'what' }), unit],
          rows: bars.map(({ name, value }) => [name, digits(value)]),
        },
      ]}
    />
  );
}
