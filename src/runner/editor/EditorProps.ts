import type { Ref } from 'react';
import type { CodeFault } from '../../language/protocol.ts';

/** What both editors are given, the rich and the plain one. */
export interface EditorProps {
  readonly code: string;
  readonly onChange: (code: string) => void;
  /** Ctrl/Cmd+Enter. */
  readonly onRun: () => void;
  /** Esc. */
  readonly onLeave: () => void;
  /** Whether to take the focus as soon as it is there, if the reader is not at something else by then. */
  readonly takesFocus: boolean;
  readonly ref: Ref<EditorHandle>;
}

/** What stands around an editor may do with it. */
export interface EditorHandle {
  /** Selects a part of the code and moves the focus there. */
  readonly select: (from: number, to: number) => void;
}

/** What the rich editor shows besides the code. */
export interface CodeMirrorEditorProps extends EditorProps {
  /** A line to light up, counted from 1. */
  readonly litLine: number | undefined;
  /** The lines at which something happens in the trace, each with how many moments. */
  readonly executed: ReadonlyMap<number, number> | undefined;
  /** Told a line whose moments the reader asks for. */
  readonly onLine: ((line: number) => void) | undefined;
  /** Where the last run of this code failed. */
  readonly runFault: CodeFault | undefined;
  readonly codeFaults: readonly CodeFault[];
  /** Whether the type checker may be asked without a key pressed for it. */
  readonly checksTypes: boolean;
  /** The reader asks for a completion or an explanation. */
  readonly onTypesWanted: () => void;
}
