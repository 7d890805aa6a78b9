import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PlaneWalk } from '../../trace/planeWalks.ts';
import { roughly } from './numberWords.ts';
import styles from './Picture.module.css';
import { fullNumber } from './numberWords.ts';

/** Half the side of the field, and how far from its middle the farthest nudge is drawn. */
const half = 100;
const reach = 58;

/** The places around a point where one walk asked for f, so close that they have to be magnified. */
export default function NudgeFigure({ walk }: { readonly walk: PlaneWalk }): ReactNode {
  const { x, y, nudges } = walk;
  const farthest = Math.max(...nudges.map((nudge) => Math.hypot(nudge.x - x, nudge.y - y)));
  if (!(farthest > 0)) return null;
  const scale = reach / farthest;
  return (
    <div className={styles.nudges}>
      <svg
        className={styles.magnified}
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
        aria-hidden="true"
      >
        <rect className={styles.frame} x={-half} y={-half} width={2 * half} height={2 * half} />
        {nudges.map((nudge, i) => {
          const [px, py] = [(nudge.x - x) * scale, (y - nudge.y) * scale];
          return (
            <g key={i}>
              <line className={styles.nudge} x1={0} y1={0} x2={px} y2={py} />
              <circle className={styles.visited} cx={px} cy={py} r={6} />
              <text className={styles.label} x={px * 1.38} y={py * 1.38} dy="0.35em" textAnchor="middle">
                {i + 1}
              </text>
            </g>
          );
        })}
        <circle className={styles.nudged} cx={0} cy={0} r={8} />
      </svg>
      <div>
        <p className={styles.nudgesTitle}>
          {translate(
            {
              id: 'view.picture.contour.nudges',
              message: 'The walk around the point, {farthest} away from it at most:',
            },
            { farthest: roughly(farthest) },
          )}
        </p>
        <ol>
          {nudges.map((nudge, i) => (
            <li key={i}>
              {translate(
                { id: 'view.picture.contour.nudge', message: 'f({x}, {y}) = {f}' },
                { x: fullNumber(nudge.x), y: fullNumber(nudge.y), f: fullNumber(nudge.f) },
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
