import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { Picture, PictureRequest } from '../../trace/picture.ts';
import type { Trace } from '../../trace/trace.ts';
import ContourFigure from './ContourFigure.tsx';
import ErrorFigure from './ErrorFigure.tsx';
import { missingWords } from './missingWords.ts';
import OrdersFigure from './OrdersFigure.tsx';
import styles from './Picture.module.css';
import RemainderFigure from './RemainderFigure.tsx';
import SecantFigure from './SecantFigure.tsx';
import SeriesFigure from './SeriesFigure.tsx';
import { stepInCode, withStep } from './stepInCode.ts';
import { stepName } from './stepName.ts';
import StepSlider from './StepSlider.tsx';
import { useLatestChoice, type RunPhase } from './useLatestChoice.ts';

export interface PicturesProps extends RunPhase {
  readonly requests: readonly PictureRequest[];
  /** What the run drew; empty when it did not come to its end, and of a run from before the page was opened. */
  readonly pictures: readonly Picture[];
  readonly trace: Trace;
  /** The code as it stands in the block now. */
  readonly code: string;
  /** Puts other code in its place and runs it. */
  readonly onRun: (code: string) => void;
}

/** The pictures of a block, and the slider that moves δ in its code. */
export default function Pictures(props: PicturesProps): ReactNode {
  const { requests, code, onRun } = props;
  const { pictures, trace } = useLatestEnded(props);
  const name = stepName(requests);
  const step = name === null ? null : stepInCode(code, name);
  const { chosen, choose } = useLatestChoice(props, (literal) => {
    if (step !== null) onRun(withStep(code, step, literal));
  });
  return (
    <div className={styles.pictures}>
      {name !== null && step !== null && (
        <StepSlider name={name} literal={chosen ?? code.slice(step.start, step.end)} onChoose={choose} />
      )}
      {pictures.map((picture, i) => (
        <PictureView key={i} picture={picture} trace={trace} />
      ))}
      {pictures.length === 0 && (
        <p className={styles.missing}>
          {translate({
            id: 'view.picture.missing.notEnded',
            message: 'No picture: the program did not come to its end, or what it drew was not kept.',
          })}
        </p>
      )}
    </div>
  );
}

function PictureView({ picture, trace }: { readonly picture: Picture; readonly trace: Trace }): ReactNode {
  switch (picture.type) {
    case 'secant':
      return <SecantFigure picture={picture} />;
    case 'error':
      return <ErrorFigure picture={picture} />;
    case 'orders':
      return <OrdersFigure picture={picture} />;
    case 'contour':
      return <ContourFigure picture={picture} trace={trace} />;
    case 'series':
      return <SeriesFigure picture={picture} />;
    case 'remainder':
      return <RemainderFigure picture={picture} />;
    case 'missing':
      return <p className={styles.missing}>{missingWords(picture.reason)}</p>;
  }
}

/** While a run goes on, the pictures of the one before stay, so that nothing jumps under a dragged slider. */
function useLatestEnded({
  pictures,
  trace,
  isRunning,
}: PicturesProps): Pick<PicturesProps, 'pictures' | 'trace'> {
  const [kept, setKept] = useState({ pictures, trace });
  if (isRunning) return kept;
  if (kept.pictures !== pictures || kept.trace !== trace) setKept({ pictures, trace });
  return { pictures, trace };
}
