import type { ReactNode } from 'react';
import type { ContourPicture } from '../../trace/picture.ts';
import Arrow from './Arrow.tsx';
import type { ContourGeometry } from './contourGeometry.ts';
import styles from './Picture.module.css';

interface ContourFieldProps {
  readonly picture: ContourPicture;
  readonly geometry: ContourGeometry;
}

/** The contours, each filled over the ones below so that higher means darker, and the gradient here and there. */
export default function ContourField({ picture, geometry }: ContourFieldProps): ReactNode {
  const { x, y, alongX, alongY } = picture.arrows;
  const { box, across, up, outlines } = geometry;
  const inPicture = Array.from(x, (place, i): readonly [number, number] => [
    across(place + (alongX[i] ?? NaN)) - across(place),
    up((y[i] ?? NaN) + (alongY[i] ?? NaN)) - up(y[i] ?? NaN),
  ]);
  const longest = Math.max(0, ...inPicture.map(([dx, dy]) => Math.hypot(dx, dy)).filter(Number.isFinite));
  // The longest reaches almost to the foot of the next one.
  const room = Math.min(box.right - box.left, box.bottom - box.top) / Math.sqrt(x.length);
  const scale = longest > 0 ? (0.95 * room) / longest : 0;
  return (
    <>
      {outlines.map((path, level) => (
        <path key={level} className={styles.level} d={path} />
      ))}
      {inPicture.map(([dx, dy], i) => {
        const by = [dx * scale, dy * scale] as const;
        const isLongEnough = Math.hypot(...by) >= 1;
        return (
          isLongEnough && (
            <Arrow
              key={i}
              className={styles.gradient}
              // Its middle stands where it belongs, so that none leaves the field.
              from={[across(x[i] ?? NaN) - by[0] / 2, up(y[i] ?? NaN) - by[1] / 2]}
              by={by}
              head={6}
            />
          )
        );
      })}
    </>
  );
}
