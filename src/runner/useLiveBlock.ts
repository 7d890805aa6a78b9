import { useCallback, useRef, useState, type RefCallback } from 'react';
import type { LiveProgram } from '../engine/liveProgram.ts';
import { stepName } from '../view/picture/stepName.ts';
import type { TraceHandle } from '../view/TraceView.tsx';
import { compiledByBuild } from './compiledByBuild.ts';
import { warmFetchedCompiler } from './fetchedCompiler.ts';
import { warmSandbox } from './fetchedSandbox.ts';
import type { RecalledRun } from './memory/earlier/RecalledRun.ts';
import type { BlockMemoryOptions } from './memory/BlockMemoryOptions.ts';
import { useMemory, type RememberedCode } from './memory/useMemory.ts';
import type { RunState } from './runState.ts';
import { shownIn, type Shown } from './shown.ts';
import { useRun, type Says } from './useRun.ts';

/** A live block at work: its code, its run, and what the reader can do with them. */
export interface LiveBlockAtWork
  extends Omit<Shown, 'code'>, Pick<RememberedCode, 'code' | 'memory' | 'remembered'> {
  readonly state: RunState;
  /** The code that what is shown came from. */
  readonly shownCode: string;
  /** Whether what is shown came from another code than the block has now. */
  readonly isStale: boolean;
  readonly isEditing: boolean;
  readonly tracedLine: number | null;
  readonly executedLines: ReadonlyMap<number, number> | undefined;
  readonly traceRef: RefCallback<TraceHandle>;
  /** Of the button that the focus goes back to when the editor is left. */
  readonly editButtonRef: RefCallback<HTMLButtonElement>;
  readonly comeNear: () => void;
  readonly setCode: (code: string) => void;
  readonly runCode: (says?: Says) => void;
  /** Puts other code into the block and runs it, as a slider does at each of its steps. */
  readonly runOther: (code: string) => void;
  readonly stop: () => void;
  readonly edit: () => void;
  /** Leaves the editor. */
  readonly leave: () => void;
  /** Brings the lesson's own code back, with what came of it. Returns whether that could be done. */
  readonly startOver: () => boolean;
  readonly goBack: (earlier: RecalledRun) => void;
  readonly goToLine: (line: number) => void;
  readonly showTracedLine: (line: number | null) => void;
  readonly showExecutedLines: (lines: ReadonlyMap<number, number>) => void;
}

export function useLiveBlock(
  program: LiveProgram,
  opensWith: BlockMemoryOptions['opensWith'] = 'draft',
): LiveBlockAtWork {
  const editButton = useRef<HTMLButtonElement>(null);
  const trace = useRef<TraceHandle>(null);
  const [isEditing, setEditing] = useState(false);
  const [tracedLine, setTracedLine] = useState<number | null>(null);
  const [executedLines, setExecutedLines] = useState<ReadonlyMap<number, number>>();
  const { state, run, stop, reset, recall } = useRun(program);
  const {
    code,
    edit: putCode,
    restore,
    fetchMemory,
    memory,
    remembered,
  } = useMemory(program, state, opensWith);
  const { shown, ending, code: shownCode } = shownIn(state, program.code);

  const traceRef = useCallback((handle: TraceHandle | null) => {
    trace.current = handle;
  }, []);
  const editButtonRef = useCallback((button: HTMLButtonElement | null) => {
    editButton.current = button;
  }, []);
  const comeNear = (): void => {
    warmSandbox();
    // A slider runs other code at its first move, with no time to type before.
    const hasSlider = stepName(program.pictures) !== null;
    if (hasSlider || compiledByBuild(program, code) === undefined) warmFetchedCompiler();
    fetchMemory();
  };
  const setCode = useCallback(
    (next: string) => {
      warmFetchedCompiler();
      putCode(next);
    },
    [putCode],
  );
  const runCode = useCallback(
    (says?: Says) => {
      setTracedLine(null);
      run(code, says);
    },
    [run, code],
  );
  const runOther = useCallback(
    (other: string) => {
      putCode(other);
      setTracedLine(null);
      run(other, 'atOnce', true);
    },
    [putCode, run],
  );
  const edit = useCallback(() => {
    setEditing(true);
  }, []);
  const leave = useCallback(() => {
    setEditing(false);
    editButton.current?.focus();
  }, []);
  const startOver = (): boolean => {
    if (!restore()) return false;
    setEditing(false);
    setTracedLine(null);
    reset();
    return true;
  };
  const goBack = (earlier: RecalledRun): void => {
    setTracedLine(null);
    recall(earlier);
  };
  const goToLine = useCallback((line: number) => {
    trace.current?.goToLine(line);
  }, []);

  return {
    ...{ state, shown, ending, shownCode, code },
    isStale: shownCode !== code,
    ...{ isEditing, tracedLine, executedLines, traceRef, editButtonRef, memory, remembered },
    ...{ comeNear, setCode, runCode, runOther, stop, edit, leave, startOver, goBack, goToLine },
    showTracedLine: setTracedLine,
    showExecutedLines: setExecutedLines,
  };
}
