import type { CodeMirrorEditorProps } from '../EditorProps.ts';

/** Whether and how the type checker is asked on behalf of an editor. */
export type Asking = Pick<CodeMirrorEditorProps, 'checksTypes' | 'onTypesWanted'>;
