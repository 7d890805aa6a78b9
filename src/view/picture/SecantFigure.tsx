import { translate } from '@docusaurus/Translate';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { SecantPicture } from '../../trace/picture.ts';
import { curveShape } from './curveShape.ts';
import { hasTangent } from './hasTangent.ts';
import MarkedDigits from './MarkedDigits.tsx';
import { fullNumber, roughly, tickText } from './numberWords.ts';
import styles from './Picture.module.css';
import PictureFrame from './PictureFrame.tsx';
import { secantGeometry } from './secantGeometry.ts';
import { secantTable } from './secantTable.ts';
import { secantWords } from './secantWords.ts';

/** f near x, the two points x ± δ, the secant through them, and the tangent. */
export default function SecantFigure({ picture }: { readonly picture: SecantPicture }): ReactNode {
  const { f, point, left, right, curve, secant, tangent } = picture;
  const { box, across, up, xTicks, yTicks, isRelative } = secantGeometry(picture);
  const places = Array.from(curve.x, (x, i) => ({ x: x - point.x, y: (curve.y[i] ?? NaN) - point.y }));
  const path = line<{ x: number; y: number }>(
    ({ x }) => across(x),
    ({ y }) => up(y),
  ).defined(({ y }) => Number.isFinite(y));
  const [from = 0, to = 0] = across.domain();
  /** A straight line through a point, from edge to edge. */
  const straight = (through: { x: number; y: number }, slope: number): string | undefined =>
    path([from, to].map((x) => ({ x, y: through.y + slope * (x - through.x) }))) ?? undefined;
  const ends = [left, right].map(({ x, y }) => ({ x: x - point.x, y: y - point.y }));
  const [start = { x: 0, y: 0 }, end = start] = ends;
  const isSecant = end.x > start.x;
  const isTangent = hasTangent(tangent);
  return (
    <PictureFrame
      title={translate(
        { id: 'view.picture.secant.title', message: '{f}(x) near x = {x}, its secant and its tangent' },
        { f, x: tickText(point.x) },
      )}
      plot={{
        box,
        xTicks,
        yTicks,
        xName: 'x',
        yName: isRelative
          ? translate({ id: 'view.picture.secant.above', message: 'height above {f}(x)' }, { f })
          : translate({ id: 'view.picture.secant.height', message: '{f}' }, { f }),
        children: (
          <>
            {curveShape(curve) === 'points' ? (
              places.map(({ x, y }, i) => (
                <circle key={i} className={styles.curvePoint} cx={across(x)} cy={up(y)} r={2.5} />
              ))
            ) : (
              <path className={styles.curve} d={path(places) ?? undefined} />
            )}
            {isSecant && (
              <path className={styles.secant} d={straight(start, (end.y - start.y) / (end.x - start.x))} />
            )}
            {/* Over the secant: where both are one line, its dashes show both. */}
            {isTangent && <path className={styles.tangent} d={straight({ x: 0, y: 0 }, tangent.value)} />}
            {ends.map(({ x, y }, i) => (
              <circle key={i} className={styles.nudged} cx={across(x)} cy={up(y)} r={5.5} />
            ))}
            <circle className={styles.point} cx={across(0)} cy={up(0)} r={4.5} />
          </>
        ),
      }}
      legend={[
        { swatch: <path className={styles.curve} d="M1 7H27" />, name: f },
        {
          swatch: <circle className={styles.nudged} cx="14" cy="7" r="5.5" />,
          name: translate({ id: 'view.picture.secant.ends', message: 'the points at x − δ and x + δ' }),
        },
        {
          swatch: isSecant ? <path className={styles.secant} d="M1 7H27" /> : null,
          name: translate({ id: 'view.picture.secant.secant', message: 'secant, slope' }),
          value: <MarkedDigits value={secant} right={isTangent ? tangent.value : NaN} />,
        },
        {
          swatch: isTangent ? <path className={styles.tangent} d="M1 7H27" /> : null,
          name: translate({
            id: 'view.picture.secant.tangent',
            message: 'tangent, slope by derivative',
          }),
          value: isTangent
            ? fullNumber(tangent.value)
            : translate({ id: 'view.picture.secant.none', message: 'none' }),
        },
        ...(isTangent
          ? [
              {
                swatch: null,
                name: translate({ id: 'view.picture.secant.difference', message: 'secant − tangent' }),
                value: roughly(secant - tangent.value),
              },
            ]
          : []),
      ]}
      words={secantWords(picture)}
      tables={[secantTable(picture)]}
    />
  );
}
