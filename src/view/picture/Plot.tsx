import { useId, type ReactNode } from 'react';
import styles from './Picture.module.css';
import type { PlotBox } from './plotBox.ts';

export interface Tick {
  /** In units of the box. */
  readonly at: number;
  readonly label: string;
}

export interface PlotProps {
  readonly box: PlotBox;
  readonly xName: string;
  readonly yName: string;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Ids of what names the picture, and of the words that say what to see in it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Drawn in the field, cut off at its edges. */
  readonly children: ReactNode;
  /** Drawn above, never cut off. */
  readonly above?: ReactNode;
}

/** The axes of a picture, and in them whatever is drawn. */
export default function Plot(props: PlotProps): ReactNode {
  const { box, xName, yName, xTicks, yTicks, labelledBy, describedBy, children, above } = props;
  const { width, height, left, right, top, bottom } = box;
  const clip = useId();
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      {xTicks.map(({ at, label }) => (
        <g key={label}>
          <line className={styles.grid} x1={at} x2={at} y1={top} y2={bottom} />
          <text className={styles.label} x={at} y={bottom + 8} dy="0.75em" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {yTicks.map(({ at, label }) => (
        <g key={label}>
          <line className={styles.grid} x1={left} x2={right} y1={at} y2={at} />
          <text className={styles.label} x={left - 7} y={at} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <g clipPath={`url(#${clip})`}>{children}</g>
      <rect className={styles.frame} x={left} y={top} width={right - left} height={bottom - top} />
      {above}
      <text className={styles.axis} x={left} y={top - 10} textAnchor="start">
        {yName}
      </text>
      <text className={styles.axis} x={right} y={height - 6} textAnchor="end">
        {xName}
      </text>
    </svg>
  );
}
