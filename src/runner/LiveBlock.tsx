import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { LiveProgram } from '../engine/liveProgram.ts';
import type { TraceHandle } from '../view/TraceView.tsx';
import PinnedRun from './compare/PinnedRun.tsx';
import Controls from './Controls.tsx';
import OutputLog from './OutputLog.tsx';
import PicturesPart from './PicturesPart.tsx';
import Source from './Source.tsx';
import TracePart from './TracePart.tsx';
import type { RecalledRun } from './memory/earlier/RecalledRun.ts';
import MemoryPart from './memory/MemoryPart.tsx';
import { useMemory } from './memory/useMemory.ts';
import { shownIn } from './shown.ts';
import { statusText } from './statusText.ts';
import { useRun } from './useRun.ts';
import styles from './LiveBlock.module.css';

export interface LiveBlockProps {
  readonly program: LiveProgram;
  /** Whether a draft from before is shown at once, or offered beside the program's code, as of a link. */
  readonly opensWith?: 'draft' | 'code';
}

/** A program of the lesson: its code, the buttons that run it, and what came of it. */
export default function LiveBlock({ program, opensWith = 'draft' }: LiveBlockProps): ReactNode {
  const titleId = useId();
  const editButton = useRef<HTMLButtonElement>(null);
  const [isEditing, setEditing] = useState(false);
  const [tracedLine, setTracedLine] = useState<number | null>(null);
  const trace = useRef<TraceHandle>(null);
  const [executedLines, setExecutedLines] = useState<ReadonlyMap<number, number>>();
  const { state, warmUp, run, stop, reset, recall } = useRun(program);
  const {
    code,
    edit: setCode,
    restore,
    fetchMemory,
    memory,
    remembered,
  } = useMemory(program, state, opensWith);

  const { shown, ending, code: shownCode } = shownIn(state, program.code);
  const isRunning = state.type === 'running';
  // What stands below belongs to another code.
  const isStale = shownCode !== code;
  const error = ending?.type === 'failed' ? ending.error : undefined;
  const litLine = isStale ? undefined : (error?.line ?? tracedLine ?? undefined);

  const comeNear = (): void => {
    warmUp();
    fetchMemory();
  };
  const runCode = useCallback(() => {
    setTracedLine(null);
    run(code);
  }, [run, code]);
  const runOther = useCallback(
    (other: string) => {
      setCode(other);
      setTracedLine(null);
      run(other);
    },
    [setCode, run],
  );
  const edit = useCallback(() => {
    setEditing(true);
  }, []);
  const leave = useCallback(() => {
    setEditing(false);
    editButton.current?.focus();
  }, []);
  const startOver = (): void => {
    restore();
    setEditing(false);
    setTracedLine(null);
    reset();
  };
  const goBack = (earlier: RecalledRun): void => {
    setTracedLine(null);
    recall(earlier);
  };

  const goToLine = useCallback((line: number) => {
    trace.current?.goToLine(line);
  }, []);

  return (
    <section className={styles.block} aria-labelledby={titleId} onPointerEnter={comeNear} onFocus={comeNear}>
      <header className={styles.header}>
        <p className={styles.title}>
          <span id={titleId}>{program.title}</span>
          {program.fails && (
            <span className={styles.tag}>
              <Translate id="runner.fails">meant to fail</Translate>
            </span>
          )}
        </p>
        <Controls
          isRunning={isRunning}
          isEditing={isEditing}
          onRun={runCode}
          onStop={stop}
          onReset={startOver}
          onEdit={isEditing ? leave : edit}
          shared={{ title: program.title, code }}
          editButton={editButton}
        />
      </header>
      <div className={styles.body}>
        <div className={styles.source}>
          <Source
            code={code}
            cells={program.cells}
            isEditing={isEditing}
            litLine={litLine}
            error={isStale ? undefined : error}
            executedLines={isStale ? undefined : executedLines}
            onEdit={edit}
            onChange={setCode}
            onRun={runCode}
            onLeave={leave}
            onLine={goToLine}
          />
        </div>
        <div className={clsx(styles.state, isStale && styles.stale)}>
          <p className={styles.status} role="status">
            {statusText(state, code, remembered)}
          </p>
          <MemoryPart
            memory={memory}
            code={code}
            original={program.code}
            onRecall={goBack}
            onReset={startOver}
          />
        </div>
        <OutputLog output={shown.output} dropped={shown.droppedOutput} ending={ending} />
        <PicturesPart
          requests={program.pictures}
          pictures={shown.pictures}
          trace={shown.trace}
          isRunning={isRunning}
          code={code}
          onRun={runOther}
        />
        <TracePart
          ref={trace}
          trace={shown.trace}
          title={program.title}
          partial={ending?.type !== 'finished'}
          stale={isStale}
          onLine={setTracedLine}
          onLines={setExecutedLines}
        />
      </div>
      <PinnedRun
        run={state.type === 'running' ? null : { code: shownCode, outcome: state.outcome }}
        exact={program.exact}
      />
      <noscript>
        <p className={styles.note}>
          <Translate id="runner.noScript">
            This output was computed when the site was built. Turn JavaScript on to edit and run the code.
          </Translate>
        </p>
      </noscript>
    </section>
  );
}
