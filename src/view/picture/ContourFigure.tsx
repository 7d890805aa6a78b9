import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import type { ContourPicture } from '../../trace/picture.ts';
import { planeWalks } from '../../trace/planeWalks.ts';
import type { Trace } from '../../trace/trace.ts';
import ContourField from './ContourField.tsx';
import { contourGeometry } from './contourGeometry.ts';
import { contourTables } from './contourTables.ts';
import ContourPath from './ContourPath.tsx';
import { contourWords } from './contourWords.ts';
import { foundDirection } from './foundDirection.ts';
import LevelScale from './LevelScale.tsx';
import NudgeFigure from './NudgeFigure.tsx';
import styles from './Picture.module.css';
import PictureFrame from './PictureFrame.tsx';

interface ContourFigureProps {
  readonly picture: ContourPicture;
  /** The run's own walks are drawn over its contours. */
  readonly trace: Trace;
}

/** f of two variables from above, gradient arrows, and where the run was. */
export default function ContourFigure({ picture, trace }: ContourFigureProps): ReactNode {
  const { f } = picture;
  const geometry = useMemo(() => contourGeometry(picture), [picture]);
  const walks = useMemo(() => planeWalks(trace), [trace]);
  const [first] = walks;
  const direction = first && foundDirection(first, geometry);
  return (
    <PictureFrame
      title={translate({ id: 'view.picture.contour.title', message: 'Contours and gradients of {f}' }, { f })}
      plot={{
        box: geometry.box,
        xTicks: geometry.xTicks,
        yTicks: geometry.yTicks,
        xName: 'x',
        yName: 'y',
        children: (
          <>
            <ContourField picture={picture} geometry={geometry} />
            <ContourPath walks={walks} direction={direction} geometry={geometry} />
          </>
        ),
      }}
      legend={[
        {
          swatch: <path className={styles.contourLine} d="M1 7H27" />,
          name: translate({ id: 'view.picture.contour.line', message: 'contour: {f} has one height' }, { f }),
        },
        {
          swatch: <path className={styles.gradient} d="M2 7H26M20 3L26 7L20 11" />,
          name: translate({ id: 'view.picture.contour.arrow', message: 'gradient' }),
        },
        ...(first === undefined
          ? []
          : [
              {
                swatch: <circle className={styles.nudged} cx="14" cy="7" r="5.5" />,
                name: translate({ id: 'view.picture.contour.start', message: 'where the run began' }),
              },
            ]),
        ...(direction
          ? [
              {
                swatch: <path className={styles.bold} d="M2 7H26M19 2L26 7L19 12" />,
                name: translate({ id: 'view.picture.contour.found', message: 'the gradient it found there' }),
              },
            ]
          : []),
        ...(walks.length > 1
          ? [
              {
                swatch: (
                  <>
                    <path className={styles.path} d="M1 7H27" />
                    <circle className={styles.visited} cx="14" cy="7" r="3.5" />
                  </>
                ),
                name: translate({ id: 'view.picture.contour.visitedPoints', message: 'where it went on' }),
              },
            ]
          : []),
      ]}
      words={contourWords(picture, walks, direction !== undefined)}
      tables={contourTables(picture, walks)}
      below={<LevelScale f={f} levels={geometry.levels} />}
    >
      {first !== undefined && walks.length === 1 && <NudgeFigure walk={first} />}
    </PictureFrame>
  );
}
