import { useEffect, useRef, type ReactNode } from 'react';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { translate } from '@docusaurus/Translate';
import { classHighlighter } from '@lezer/highlight';
import { litLineExtension } from './litLineExtension.ts';
import styles from './Editor.module.css';

export interface EditorProps {
  readonly code: string;
  readonly litLine: number | undefined;
  readonly onChange: (code: string) => void;
  /** Ctrl/Cmd+Enter. */
  readonly onRun: () => void;
  /** Esc. */
  readonly onLeave: () => void;
}

/**
 * CodeMirror, for as long as the reader edits. Tab is left to the browser: it moves on to the next control, as
 * everywhere on the page.
 */
export default function Editor(props: EditorProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const lit = useRef(new Compartment());
  // The view is made once; its listeners always find the newest props here.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!host.current) return;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({ doc: latest.current.code, extensions: extensions(latest, lit.current) }),
    });
    editor.focus();
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);

  // Reset changes the code from outside.
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === props.code) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: props.code } });
  }, [props.code]);

  useEffect(() => {
    view.current?.dispatch({ effects: lit.current.reconfigure(litLineExtension(props.litLine)) });
  }, [props.litLine]);

  return <div ref={host} className={styles.editor} />;
}

function extensions(latest: { readonly current: EditorProps }, lit: Compartment) {
  return [
    keymap.of([
      { key: 'Mod-Enter', run: () => (latest.current.onRun(), true) },
      { key: 'Escape', run: () => (latest.current.onLeave(), true) },
      ...defaultKeymap,
      ...historyKeymap,
    ]),
    lineNumbers(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    javascript({ typescript: true }),
    syntaxHighlighting(classHighlighter),
    lit.of(litLineExtension(latest.current.litLine)),
    // The page's policy lets styles with this nonce in; without it the editor would stand there unstyled.
    EditorView.cspNonce.of('codemirror'),
    EditorView.contentAttributes.of({
      'aria-label': translate({ id: 'runner.code', message: 'Code' }),
      'aria-description': translate({
        id: 'runner.code.keys',
        message: 'Ctrl or Command with Enter runs the code, Escape leaves the editor',
      }),
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) latest.current.onChange(update.state.doc.toString());
    }),
  ];
}
