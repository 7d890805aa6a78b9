import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { EditorProps } from './EditorProps.ts';
import { keyHelp } from './keyHelp.ts';
import { mayTakeFocus } from './mayTakeFocus.ts';
import styles from './PlainEditor.module.css';

/** A text field: nothing of its own, so that whatever the reader types with works as everywhere else. */
export default function PlainEditor(props: EditorProps): ReactNode {
  const { code, onChange, onRun, onLeave, takesFocus, ref } = props;
  const field = useRef<HTMLTextAreaElement>(null);

  useImperativeHandle(ref, () => ({
    select(from, to) {
      field.current?.focus();
      field.current?.setSelectionRange(from, to);
    },
  }));

  const focusAtFirst = useRef(takesFocus);
  useEffect(() => {
    if (focusAtFirst.current && field.current && mayTakeFocus(field.current)) field.current.focus();
  }, []);

  const press = (event: KeyboardEvent): void => {
    // Within a word that an input method is still composing, these keys belong to that method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRun();
    else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={translate({ id: 'runner.code', message: 'Code' })}
      aria-description={keyHelp('plain')}
      value={code}
      rows={code.split('\n').length + 1}
      wrap="off"
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      autoComplete="off"
      translate="no"
      onChange={({ target }) => {
        onChange(target.value);
      }}
      onKeyDown={press}
    />
  );
}
