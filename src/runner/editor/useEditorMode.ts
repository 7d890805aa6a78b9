import { useSyncExternalStore } from 'react';
import { fallback, parse, picklist } from 'valibot';
import { listenToSetting, siteSettings } from '../memory/work/siteSettings.ts';

/** The editor that colours and completes code, or a text field that any aid can work with. */
export type EditorMode = 'rich' | 'plain';

const storedMode = fallback(picklist(['rich', 'plain'] satisfies EditorMode[]), 'rich');

/** The choice made on this page: where storage is blocked, it holds as long as the page. */
let chosen: EditorMode | undefined;
const listeners = new Set<() => void>();
/** From the first editor on, also while none is open: the page of the reader’s work imports settings and deletes them. */
let isHearing = false;

/** Which editor the reader chose, remembered and the same in all blocks and tabs. */
export function useEditorMode(): EditorMode {
  return useSyncExternalStore(listen, currentMode, () => 'rich');
}

export function chooseEditorMode(mode: EditorMode): void {
  chosen = mode;
  siteSettings.write('nudge.editor', mode);
  for (const listener of listeners) listener();
}

function currentMode(): EditorMode {
  return (chosen ??= parse(storedMode, siteSettings.read('nudge.editor')));
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  if (!isHearing) hear();
  return () => {
    listeners.delete(listener);
  };
}

function hear(): void {
  isHearing = true;
  listenToSetting('nudge.editor', (value) => {
    chosen = parse(storedMode, value);
    for (const listener of listeners) listener();
  });
}
