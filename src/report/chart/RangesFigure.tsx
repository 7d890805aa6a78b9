import { translate } from '@docusaurus/Translate';
import { scaleLog } from 'd3-scale';
import type { ReactNode } from 'react';
import PictureFrame from '../../view/picture/PictureFrame.tsx';
import { powersOfTen } from '../../view/picture/powersOfTen.ts';
import styles from '../report.module.css';
import type { RangesChart } from '../report.ts';
import { listBox, rowPlaces } from './listBox.ts';
import RangeMarks from './RangeMarks.tsx';
import { rangesTable } from './rangesTable.ts';

/** Labels that fit side by side. */
const mostTicks = 7;

/** From where to where things lie on a logarithmic axis, each below its name. */
export default function RangesFigure({ chart }: { readonly chart: RangesChart }): ReactNode {
  const { title, words, unit, of, ranges } = chart;
  const box = listBox(ranges.length);
  const ends = ranges.flatMap(({ at }) => at).filter((end) => end !== null);
  const [least, most] = [Math.min(...ends) / 2, Math.max(...ends) * 3];
  const along = scaleLog([least, most], [box.left, box.right]);
  const every = Math.max(1, Math.ceil(Math.log10(most / least) / mostTicks));
  const ticks = powersOfTen(along, every).filter(({ at }) => at > box.left + 16 && at < box.right - 16);
  return (
    <PictureFrame
      title={title}
      plot={{
        box,
        xName: unit,
        yName: '',
        xTicks: ticks,
        yTicks: [],
        children: ranges.map(({ name, at: [first, second, third] }, i) => (
          <RangeMarks
            key={name}
            y={rowPlaces(box, i).middle}
            first={along(first)}
            second={second === null ? null : along(second)}
            third={third === null ? null : along(third)}
            edge={box.right}
          />
        )),
        above: ranges.map(({ name }, i) => (
          <text key={name} className={styles.name} x={box.left + 6} y={rowPlaces(box, i).name}>
            {name}
          </text>
        )),
      }}
      legend={[
        {
          name: translate(
            { id: 'report.range', message: '{first}, {second} and {third}' },
            { first: of[0], second: of[1], third: of[2] },
          ),
          swatch: <RangeMarks y={7} first={3} second={12} third={24} edge={28} />,
        },
      ]}
      words={words}
      tables={[rangesTable(chart)]}
    />
  );
}
