import { useCallback, useEffect, useRef, useState } from 'react';
import type { CodeFaults } from '../../../language/protocol.ts';

/** What the type checker says about the code in an editor. */
export type TypeCheck =
  /** Nothing of it has been fetched. */
  | { readonly type: 'off' }
  | { readonly type: 'loading' }
  | ({ readonly type: 'checked'; readonly code: string } & Readonly<CodeFaults>)
  | { readonly type: 'stopped' }
  | { readonly type: 'unavailable' };

export interface TypeChecking {
  readonly check: TypeCheck;
  /** The reader asks for it. */
  readonly start: () => void;
  /** The reader has edited: it may start when the page has nothing else to do. */
  readonly startWhenIdle: () => void;
}

/** After the last key of a word: nobody wants to be told that half a name is not a name. */
const pauseMilliseconds = 400;

/** Checks the code from the first edit on, a moment after each change. */
export function useTypeCheck(code: string): TypeChecking {
  /** How often it was asked for; 0: not yet. */
  const [request, setRequest] = useState(0);
  const [check, setCheck] = useState<TypeCheck>({ type: 'off' });
  const hasChecked = useRef(false);

  const start = useCallback(() => {
    setCheck((before) => (before.type === 'unavailable' ? { type: 'off' } : before));
    setRequest((count) => count + 1);
  }, []);
  const startWhenIdle = useCallback(() => {
    if (savesData()) return;
    whenIdle(() => {
      setRequest((count) => Math.max(count, 1));
    });
  }, []);

  useEffect(() => {
    if (request === 0) return;
    let isOld = false;
    const timer = setTimeout(
      () => {
        hasChecked.current = true;
        void checkCode(code).then((checked) => {
          if (!isOld) setCheck(checked);
        });
      },
      hasChecked.current ? pauseMilliseconds : 0,
    );
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [request, code]);

  const isLoading = request > 0 && check.type === 'off';
  return { check: isLoading ? { type: 'loading' } : check, start, startWhenIdle };
}

async function checkCode(code: string): Promise<TypeCheck> {
  try {
    const { askTypeWorker } = await import('./typeWorker.ts');
    const reply = await askTypeWorker({ type: 'check', code });
    return reply.type === 'answered' ? { type: 'checked', code, ...reply.answer } : reply;
  } catch {
    return { type: 'unavailable' };
  }
}

/** Not in every browser: Safari has no idle callbacks. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: 2_000 });
  else setTimeout(callback, 200);
}

/** The checker weighs a megabyte, which a reader who counts bytes has to ask for. */
function savesData(): boolean {
  return (
    'connection' in navigator && (navigator.connection as { saveData?: unknown } | null)?.saveData === true
  );
}
