import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { RunState } from '../runState.ts';
import { blockName } from './blockName.ts';
import type { BlockMemory } from './BlockMemory.ts';
import type { BlockMemoryOptions } from './BlockMemoryOptions.ts';
import { draftKey } from './draftKey.ts';
import { isKept } from './isKept.ts';
import type { MemoryState } from './MemoryState.ts';
import type { OpenMemory } from './openMemory.ts';

export interface RememberedCode {
  readonly code: string;
  readonly edit: (code: string) => void;
  /**
   * Brings the lesson's own code back; what made way for it can be gone back to. Returns whether that is what is shown
   * now: it stays away where there is no room for what another tab wrote.
   */
  readonly restore: () => boolean;
  /** To be called when the reader comes near the block. */
  readonly fetchMemory: () => void;
  /** Null until it is fetched, as is what it tells. */
  readonly memory: BlockMemory | null;
  readonly remembered: MemoryState | null;
}

/**
 * The code of a block: the lesson's own in the page as it was built, then the reader's draft, if there is one.
 * The program that remembers is fetched when it is needed; before that, storage is only asked for a draft.
 */
export function useMemory(
  { name, code: original }: { readonly name: string; readonly code: string },
  run: RunState,
  opensWith: BlockMemoryOptions['opensWith'],
): RememberedCode {
  const { pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const block = blockName(pathname, baseUrl, name);
  const [code, setCode] = useState(original);
  const [memory, setMemory] = useState<BlockMemory | null>(null);
  const latest = useRef<{ code: string; memory?: BlockMemory }>({ code: original });
  const fetcher = useRef<() => void>(() => undefined);

  const show = useCallback((next: string) => {
    latest.current.code = next;
    setCode(next);
  }, []);

  useEffect(() => {
    let isGone = false;
    let opened: OpenMemory | undefined;
    let fetching: Promise<void> | undefined;
    const fetched = ({ openMemory }: { openMemory: typeof import('./openMemory.ts').openMemory }): void => {
      opened = openMemory(latest.current.code, { block, original, opensWith, show });
      latest.current.memory = opened.memory;
      // What was typed before the reader went on is kept all the same.
      if (isGone) opened.close();
      else setMemory(opened.memory);
    };
    fetcher.current = () => {
      fetching ??= import('./openMemory.ts').then(fetched, () => {
        // The network was away: the next edit tries again.
        fetching = undefined;
      });
    };
    if (isKept(draftKey(block))) fetcher.current();
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [block, original, opensWith, show]);

  useEffect(() => {
    // A program can take the whole browser down with it.
    if (run.type === 'running') memory?.flush();
    if (run.type === 'ended') memory?.keepRun(run, run.isPassing);
  }, [run, memory]);

  const fetchMemory = useCallback(() => {
    fetcher.current();
  }, []);
  const edit = useCallback(
    (next: string) => {
      show(next);
      if (latest.current.memory) latest.current.memory.edited(next);
      else fetcher.current();
    },
    [show],
  );
  const restore = useCallback(() => {
    if (latest.current.memory) return latest.current.memory.reset();
    show(original);
    return true;
  }, [original, show]);

  const remembered = useSyncExternalStore(
    memory?.observed.subscribe ?? hearNothing,
    memory?.observed.get ?? nothing,
    nothing,
  );
  return { code, edit, restore, fetchMemory, memory, remembered };
}

function hearNothing(): () => void {
  return () => undefined;
}

function nothing(): null {
  return null;
}
