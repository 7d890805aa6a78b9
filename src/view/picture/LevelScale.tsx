import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { tickText } from './numberWords.ts';
import styles from './Picture.module.css';
import { plotBox, plotWidth } from './plotBox.ts';

interface LevelScaleProps {
  readonly f: string;
  readonly levels: readonly number[];
}

/** As wide as the field above it. */
const { left, right } = plotBox(0);
const barHeight = 16;

/** Which shade stands for which height: a bar with as many bands as the picture, the levels between them. */
export default function LevelScale({ f, levels }: LevelScaleProps): ReactNode {
  const bandWidth = (right - left) / (levels.length + 1);
  const edge = (band: number): number => left + band * bandWidth;
  // In a narrow picture the labels are large: every other one has room.
  const every = levels.length > 6 ? 2 : 1;
  return (
    <svg className={styles.levels} viewBox={`0 0 ${plotWidth} 44`} aria-hidden="true">
      <rect className={styles.frame} x={left} y={1} width={right - left} height={barHeight} />
      {levels.map((level, i) => (
        <g key={level}>
          <rect
            className={styles.band}
            x={edge(i + 1)}
            y={1}
            width={right - edge(i + 1)}
            height={barHeight}
          />
          <line className={styles.contourLine} x1={edge(i + 1)} x2={edge(i + 1)} y1={1} y2={1 + barHeight} />
          {i % every === 0 && (
            <text className={styles.label} x={edge(i + 1)} y={barHeight + 8} dy="0.75em" textAnchor="middle">
              {tickText(level)}
            </text>
          )}
        </g>
      ))}
      <title>{translate({ id: 'view.picture.contour.scale', message: 'height {f}' }, { f })}</title>
    </svg>
  );
}
