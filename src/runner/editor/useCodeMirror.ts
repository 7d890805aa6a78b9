import { useEffect, useState, type ComponentType } from 'react';
import type { CodeMirrorEditorProps } from './EditorProps.ts';

/** The editor's own code, which is fetched when a reader first edits. */
export type LoadedEditor =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly CodeMirrorEditor: ComponentType<CodeMirrorEditorProps> }
  | { readonly type: 'failed' };

/** Fetches CodeMirror as soon as it is wanted; one that could not be fetched is tried again by the next block. */
export function useCodeMirror(isWanted: boolean): LoadedEditor {
  const [loaded, setLoaded] = useState<LoadedEditor>({ type: 'loading' });
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    import('./codemirror/CodeMirrorEditor.tsx').then(
      ({ default: CodeMirrorEditor }) => {
        if (!isLeft) setLoaded({ type: 'loaded', CodeMirrorEditor });
      },
      () => {
        if (!isLeft) setLoaded({ type: 'failed' });
      },
    );
    return () => {
      isLeft = true;
    };
  }, [isWanted]);
  return loaded;
}
