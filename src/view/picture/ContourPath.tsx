import type { ReactNode } from 'react';
import type { PlaneWalk } from '../../trace/planeWalks.ts';
import Arrow from './Arrow.tsx';
import type { ContourGeometry } from './contourGeometry.ts';
import styles from './Picture.module.css';
import type { foundDirection } from './foundDirection.ts';
import { roomAlong } from './roomAlong.ts';

interface ContourPathProps {
  readonly walks: readonly PlaneWalk[];
  /** Of the first gradient; without one it has no arrow. */
  readonly direction: ReturnType<typeof foundDirection>;
  readonly geometry: ContourGeometry;
}

/** Length of the bold arrow where it has room, and where it has not. */
const length = { usual: 62, least: 24 };

/** Where the run itself was: the points it differentiated at, joined in order, and the gradient it found first. */
export default function ContourPath({ walks, direction, geometry }: ContourPathProps): ReactNode {
  const { box, across, up } = geometry;
  const [first] = walks;
  if (first === undefined) return null;
  const start = [across(first.x), up(first.y)] as const;
  const places = walks.map(({ x, y }) => `${across(x).toFixed(1)},${up(y).toFixed(1)}`);
  const reach = direction
    ? Math.max(length.least, Math.min(length.usual, roomAlong(box, start, direction) - 6))
    : 0;
  return (
    <>
      {walks.length > 1 && <path className={styles.pathHalo} d={`M${places.join('L')}`} />}
      {walks.length > 1 && <path className={styles.path} d={`M${places.join('L')}`} />}
      {direction &&
        [styles.boldHalo, styles.bold].map((className) => (
          <Arrow
            key={className}
            className={className}
            from={start}
            by={[direction[0] * reach, direction[1] * reach]}
            head={13}
          />
        ))}
      {walks.map(({ x, y }, i) => (
        <circle
          key={i}
          className={i === 0 ? styles.nudged : styles.visited}
          cx={across(x)}
          cy={up(y)}
          r={i === 0 ? 6 : 3.5}
        />
      ))}
    </>
  );
}
