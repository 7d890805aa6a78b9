import { useMemo, useRef, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { CodeError } from '../../engine/outcome.ts';
import type { CodeFault } from '../../language/protocol.ts';
import { useFetched } from '../../view/fetched/useFetched.ts';
import type { CodeMirrorEditorProps, EditorHandle, EditorProps } from './EditorProps.ts';
import { keyHelp } from './keyHelp.ts';
import { chooseEditorMode, useEditorMode, type EditorMode } from './useEditorMode.ts';
import { faultInLine } from './faultInLine.ts';
import PlainEditor from './PlainEditor.tsx';
import TypeReport from './TypeReport.tsx';
import { useTypeCheck } from './types/useTypeCheck.ts';
import styles from './Editor.module.css';

export interface Props
  extends
    Pick<EditorProps, 'code' | 'onChange' | 'onRun' | 'onLeave'>,
    Pick<CodeMirrorEditorProps, 'litLine' | 'executed' | 'onLine'> {
  /** What the last run of this very code ended with. */
  readonly error: CodeError | undefined;
  /** Stands here until the editor is fetched. */
  readonly fallback: ReactNode;
}

/** The editor that the reader chose, the keys that it knows, and what the type checker says about the code. */
export default function Editor({ litLine, executed, onLine, error, fallback, ...props }: Props): ReactNode {
  const { code, onChange } = props;
  const mode = useEditorMode();
  const loaded = useFetched(loadCodeMirror, mode === 'rich');
  const { check, start, startWhenIdle } = useTypeCheck(code);
  const handle = useRef<EditorHandle>(null);
  // The focus comes here with the editor; changing the mode later, here or in another block, leaves it where it is.
  const [openedIn, setOpenedIn] = useState<EditorMode | null>(mode);
  if (openedIn !== null && openedIn !== mode) setOpenedIn(null);

  const shared: EditorProps = {
    ...props,
    ref: handle,
    takesFocus: openedIn !== null,
    onChange: (changed) => {
      onChange(changed);
      startWhenIdle();
    },
  };
  const select = ({ from, to }: Pick<CodeFault, 'from' | 'to'>): void => handle.current?.select(from, to);
  const runFault = useMemo(() => error && faultInLine(code, error), [code, error]);
  const codeFaults = check.type === 'checked' ? check.faults : none;
  const isPlain = mode === 'plain' || loaded.type === 'failed';

  return (
    <>
      {isPlain ? (
        <PlainEditor {...shared} />
      ) : loaded.type === 'loading' ? (
        fallback
      ) : (
        <loaded.Part
          {...shared}
          litLine={litLine}
          executed={executed}
          onLine={onLine}
          codeFaults={codeFaults}
          runFault={runFault}
          checksTypes={check.type !== 'off'}
          onTypesWanted={start}
        />
      )}
      <div className={styles.foot}>
        {loaded.type === 'failed' && mode === 'rich' && (
          <p className={styles.notice}>
            <Translate id="runner.editor.failed">
              The editor could not be loaded, so this is a plain text field. It runs the same code.
            </Translate>
          </p>
        )}
        {isPlain && runFault && (
          <p>
            <button type="button" className={styles.place} onClick={() => select(runFault)}>
              <Translate
                id="runner.editor.runFault"
                values={{ line: runFault.line, message: runFault.message }}
              >
                {'The run failed in line {line}: {message}'}
              </Translate>
            </button>
          </p>
        )}
        <TypeReport check={check} onCheck={start} onSelect={select} />
        <p className={styles.keys}>{keyHelp(isPlain ? 'plain' : 'rich')}</p>
        <label className={styles.mode}>
          <input
            type="checkbox"
            role="switch"
            checked={mode === 'plain'}
            onChange={({ target }) => {
              chooseEditorMode(target.checked ? 'plain' : 'rich');
            }}
          />
          <Translate id="runner.editor.plain">Plain text editor</Translate>
        </label>
      </div>
    </>
  );
}

const none: readonly CodeFault[] = [];

const loadCodeMirror = () => import('./codemirror/CodeMirrorEditor.tsx');
