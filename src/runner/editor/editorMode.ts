import { useSyncExternalStore } from 'react';
import { createStorageSlot } from '@docusaurus/theme-common';
import { fallback, parse, picklist } from 'valibot';

/** The editor that colours and completes code, or a text field that any aid can work with. */
export type EditorMode = 'rich' | 'plain';

const storedMode = fallback(picklist(['rich', 'plain'] satisfies EditorMode[]), 'rich');

/** The choice made on this page: where storage is blocked, it holds as long as the page. */
let chosen: EditorMode | undefined;
const listeners = new Set<() => void>();
const slot = typeof window === 'undefined' ? undefined : createStorageSlot('nudge.editor');

/** Which editor the reader chose, remembered and the same in all blocks and tabs. */
export function useEditorMode(): EditorMode {
  return useSyncExternalStore(listen, currentMode, () => 'rich');
}

export function chooseEditorMode(mode: EditorMode): void {
  chosen = mode;
  slot?.set(mode);
  for (const listener of listeners) listener();
}

function currentMode(): EditorMode {
  return (chosen ??= parse(storedMode, slot?.get()));
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  const unlisten = slot?.listen(({ newValue }) => {
    chosen = parse(storedMode, newValue);
    listener();
  });
  return () => {
    listeners.delete(listener);
    unlisten?.();
  };
}
