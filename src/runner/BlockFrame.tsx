import { use, useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { LiveProgram } from '../engine/liveProgram.ts';
import type { CodeError } from '../engine/outcome.ts';
import PinnedRun from './compare/PinnedRun.tsx';
import Controls from './Controls.tsx';
import EditedSince from './exercise/parts/EditedSince.tsx';
import MemoryPart from './memory/MemoryPart.tsx';
import OutputLog from './OutputLog.tsx';
import { PageLanguages } from './PageLanguages.ts';
import PicturesPart from './PicturesPart.tsx';
import { settledIn } from './runState.ts';
import Source from './Source.tsx';
import { statusText } from './statusText.ts';
import TracePart from './TracePart.tsx';
import type { LiveBlockAtWork } from './useLiveBlock.ts';
import styles from './LiveBlock.module.css';

/** What an exercise adds to the block that it is answered in. */
export interface CheckSlot {
  readonly isChecking: boolean;
  readonly onCheck: () => void;
  /** Ends a check. */
  readonly onStop: () => void;
  /** What was said last, if it was said later than anything that a run says. */
  readonly said: SaidOfCode | undefined;
}

export interface SaidOfCode {
  readonly text: string;
  /** Whether the code has been changed since. */
  readonly isStale: boolean;
  readonly error: CodeError | undefined;
}

export interface BlockFrameProps {
  readonly block: LiveBlockAtWork;
  readonly program: LiveProgram;
  /** Names the region. */
  readonly title: string;
  /** For links to it. */
  readonly anchor?: string;
  /** Words about the block, beside its title. */
  readonly tags?: ReactNode;
  /** What stands between the title and the code. */
  readonly lead?: ReactNode;
  readonly check?: CheckSlot;
  /** What stands beside the code where there is room, below its status. */
  readonly beside?: ReactNode;
  /** What stands below. */
  readonly children?: ReactNode;
}

/** A block as the reader sees it. */
export default function BlockFrame(props: BlockFrameProps): ReactNode {
  const { block, program, title, anchor, tags, lead, check, beside, children } = props;
  const titleId = useId();
  const languages = use(PageLanguages);
  const { state, shown, ending, code, isEditing, comeNear, edit, leave, stop, startOver } = block;
  const { traceRef, editButtonRef } = block;
  const isRunning = state.type === 'running';
  const isStopped = ending?.type === 'stopped' && ending.reason === 'reader';
  const said = check?.said;
  const isStale = said?.isStale ?? block.isStale;
  const error = said ? said.error : ending?.type === 'failed' ? ending.error : undefined;
  /** Whether the reader has done nothing here that a sheet of paper could tell of. */
  const isQuiet = state.type === 'built' && code === program.code && said === undefined;
  // Where the run failed, until the reader goes to a moment of its trace.
  const litLine = isStale ? undefined : (block.tracedLine ?? error?.line);

  return (
    <section
      id={anchor}
      className={styles.block}
      lang={languages.site}
      aria-labelledby={titleId}
      onPointerEnter={comeNear}
      onFocus={comeNear}
    >
      <header className={styles.header}>
        <p className={styles.title}>
          <span id={titleId} lang={languages.author}>
            {title}
          </span>
          {tags}
        </p>
        <Controls
          isRunning={isRunning || check?.isChecking === true}
          isEditing={isEditing}
          onRun={block.runCode}
          onCheck={check?.onCheck}
          onStop={() => {
            stop();
            check?.onStop();
          }}
          onReset={startOver}
          onEdit={isEditing ? leave : edit}
          shared={{ title, code }}
          editButton={editButtonRef}
        />
      </header>
      {lead}
      <div className={styles.body}>
        <div className={styles.source}>
          <Source
            code={code}
            cells={program.cells}
            names={program.names}
            isEditing={isEditing}
            litLine={litLine}
            error={isStale ? undefined : error}
            executedLines={block.isStale ? undefined : block.executedLines}
            onEdit={edit}
            onChange={block.setCode}
            onRun={block.runCode}
            onLeave={leave}
            onLine={block.goToLine}
          />
        </div>
        <div className={clsx(styles.state, isStale && styles.stale)} data-quiet={isQuiet || undefined}>
          <p className={styles.status} role="status">
            {/* What says the same of another run is said again. */}
            <span key={'begun' in state ? state.begun : undefined}>
              {said?.text ?? statusText(state, code, block.remembered)}
            </span>
          </p>
          {said?.isStale && <EditedSince className={styles.note} />}
          <MemoryPart
            memory={block.memory}
            code={code}
            original={program.code}
            onRecall={block.goBack}
            onReset={startOver}
          />
        </div>
        {beside && <div className={styles.beside}>{beside}</div>}
        <OutputLog output={shown.output} dropped={shown.droppedOutput} ending={ending} />
        <PicturesPart
          requests={program.pictures}
          pictures={shown.pictures}
          trace={shown.trace}
          isRunning={isRunning}
          hasEnded={state.type === 'ended' && !isStopped}
          code={code}
          onRun={block.runOther}
        />
        <TracePart
          ref={traceRef}
          trace={shown.trace}
          title={title}
          partial={ending?.type !== 'finished'}
          stale={block.isStale}
          onLine={block.showTracedLine}
          onLines={block.showExecutedLines}
        />
      </div>
      {children}
      <PinnedRun
        run={isRunning ? null : { code: block.shownCode, outcome: settledIn(state).outcome }}
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
