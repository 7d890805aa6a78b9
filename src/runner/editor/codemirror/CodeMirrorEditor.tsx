import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { CodeMirrorEditorProps } from '../EditorProps.ts';
import { mayTakeFocus } from '../mayTakeFocus.ts';
import { assistPlace, hasAssist, loadAssist } from './assistPlace.ts';
import { baseExtensions } from './baseExtensions.ts';
import { executedLines } from './executedLines.ts';
import { litLineExtension } from './litLineExtension.ts';
import styles from './CodeMirrorEditor.module.css';

const litLinePlace = new Compartment();
const executedPlace = new Compartment();

/**
 * CodeMirror, for as long as the reader edits. Tab is left to the browser: it moves on to the next control, as
 * everywhere on the page.
 */
export default function CodeMirrorEditor(props: CodeMirrorEditorProps): ReactNode {
  const { code, litLine, executed, runFault, codeFaults, checksTypes, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const opened = useRef<EditorView | null>(null);
  // The view is made once; its listeners always find the newest props here.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!host.current) return;
    const view = open(host.current, latest);
    if (latest.current.takesFocus && mayTakeFocus(host.current)) view.focus();
    opened.current = view;
    return () => {
      opened.current = null;
      view.destroy();
    };
  }, []);

  // Reset changes the code from outside. Before anything else can happen: an effect that comes later would take the
  // letter that was typed meanwhile for a change from outside and undo it.
  useLayoutEffect(() => {
    const view = opened.current;
    if (!view || view.state.doc.toString() === code) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code } });
  }, [code]);

  useEffect(() => {
    opened.current?.dispatch({ effects: litLinePlace.reconfigure(litLineExtension(litLine)) });
  }, [litLine]);

  useEffect(() => {
    const lines = executedLines(executed, (line) => latest.current.onLine?.(line));
    opened.current?.dispatch({ effects: executedPlace.reconfigure(lines) });
  }, [executed]);

  useEffect(() => {
    const view = opened.current;
    // What was marked before has to go, too.
    if (!view || (!checksTypes && !runFault && !hasAssist(view))) return;
    const faults = runFault ? [runFault, ...codeFaults] : codeFaults;
    void loadAssist(view, latest).then((assist) => assist?.showFaults(view, faults));
  }, [checksTypes, runFault, codeFaults]);

  useImperativeHandle(ref, () => ({
    select(from, to) {
      const view = opened.current;
      if (!view) return;
      const { length } = view.state.doc;
      const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
      view.dispatch({ selection, scrollIntoView: true });
      view.focus();
    },
  }));

  return <div ref={host} className={styles.editor} />;
}

function open(parent: Element, latest: { readonly current: CodeMirrorEditorProps }): EditorView {
  const runCode = (): boolean => (latest.current.onRun(), true);
  const keys = keymap.of([
    { key: 'Ctrl-Enter', run: runCode },
    // Not `Mod-Enter`, which on a Mac is this one alone.
    { key: 'Cmd-Enter', run: runCode },
    { key: 'Escape', run: () => (latest.current.onLeave(), true) },
    {
      key: 'Ctrl-Space',
      run: (view) => {
        void loadAssist(view, latest).then((assist) => assist?.startCompletion(view));
        return true;
      },
    },
    {
      key: 'F1',
      run: (view) => {
        void loadAssist(view, latest).then((assist) => assist?.explainAtCursor(view, latest));
        return true;
      },
    },
  ]);
  const changes = EditorView.updateListener.of((update) => {
    if (update.docChanged) latest.current.onChange(update.state.doc.toString());
  });
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: latest.current.code,
      extensions: [
        // First, so that Escape closes what stands open before it leaves the editor.
        Prec.high(assistPlace.of([])),
        keys,
        baseExtensions(),
        executedPlace.of([]),
        litLinePlace.of(litLineExtension(latest.current.litLine)),
        changes,
      ],
    }),
  });
}
