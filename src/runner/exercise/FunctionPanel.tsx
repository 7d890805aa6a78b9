import { useCallback, useState, type ReactNode } from 'react';
import type { PlacedFunction } from '../../engine/placedExercise.ts';
import BlockFrame from '../BlockFrame.tsx';
import { useLiveBlock } from '../useLiveBlock.ts';
import { lastJudged } from './check/CheckState.ts';
import { useCheck } from './check/useCheck.ts';
import { exerciseTitle } from './exerciseTitle.ts';
import CheckList from './parts/CheckList.tsx';
import EditedSince from './parts/EditedSince.tsx';
import Foot from './parts/Foot.tsx';
import Lead from './parts/Lead.tsx';
import Tags from './parts/Tags.tsx';
import VerdictDetails from './parts/VerdictDetails.tsx';
import { saidOf } from './verdict/saidOf.ts';
import styles from './Exercise.module.css';

export interface FunctionPanelProps {
  readonly placed: PlacedFunction;
  readonly anchor: string;
  /** The statement. */
  readonly children: ReactNode;
}

/** An exercise that is answered with a function: a live block with a check. */
export default function FunctionPanel({ placed, anchor, children }: FunctionPanelProps): ReactNode {
  const block = useLiveBlock(placed.program);
  const checking = useCheck(placed);
  const { state, check, checkAgain, stop, clear, progress } = checking;
  // Run and Check speak through one status: whichever the reader asked last.
  const [asked, setAsked] = useState<'run' | 'check'>('run');
  const judged = lastJudged(state);

  const { runCode, runOther, stop: stopRun } = block;
  // A check that went on would end with a verdict that is kept, but nowhere said.
  const sayRun = useCallback(() => {
    stop();
    setAsked('run');
  }, [stop]);
  const runAndSay = useCallback(() => {
    sayRun();
    runCode(asked === 'check' ? 'atOnce' : 'late');
  }, [sayRun, runCode, asked]);
  const runOtherAndSay = useCallback(
    (code: string) => {
      sayRun();
      runOther(code);
    },
    [sayRun, runOther],
  );
  const startCheck = (begin: (answer: string) => void, answer: string): void => {
    stopRun();
    // A program can take the whole browser down with it.
    block.memory?.flush();
    block.showTracedLine(null);
    setAsked('check');
    begin(answer);
  };
  // The status speaks of a run then, and the list below it of older code.
  const isOutdated = asked === 'run' && judged?.isAgain === false && judged.code !== block.code;
  return (
    <BlockFrame
      block={{
        ...block,
        runCode: runAndSay,
        runOther: runOtherAndSay,
        startOver: () => {
          const isBack = block.startOver();
          // What was said of an answer that is still there goes on being true.
          if (isBack) clear();
          return isBack;
        },
        goBack: (earlier) => {
          sayRun();
          block.goBack(earlier);
        },
      }}
      program={placed.program}
      title={exerciseTitle(placed.id, placed.title)}
      anchor={anchor}
      tags={<Tags placed={placed} progress={progress} />}
      lead={<Lead needs={placed.needs}>{children}</Lead>}
      check={{
        isChecking: state.type === 'checking',
        onCheck: () => {
          startCheck(check, block.code);
        },
        onStop: stop,
        said: asked === 'check' ? saidOf(state, block.code) : undefined,
      }}
      beside={
        <>
          {isOutdated && (
            <div className={styles.part}>
              <EditedSince className={styles.remark} />
            </div>
          )}
          <VerdictDetails judged={judged} />
          <CheckList checks={placed.checks} held={placed.held} verdict={judged?.verdict} />
        </>
      }
    >
      <Foot
        placed={placed}
        progress={progress}
        onCheckAgain={(answer) => {
          startCheck(checkAgain, answer);
        }}
      />
    </BlockFrame>
  );
}
