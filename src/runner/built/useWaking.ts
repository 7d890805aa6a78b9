import { useCallback, useEffect, useEffectEvent, useState, type ComponentType, type RefObject } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { whenNear } from './whenNear.ts';

/** A block that can come alive. */
export interface SleepingBlock<Props> {
  /** Fetches all that it needs to; fails without a network. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** What was fetched on an earlier visit to the page. */
  readonly fetched: () => ComponentType<Props> | undefined;
  readonly hasWork: () => boolean;
  /** Told that the reader's hand has come to it: fetches what is needed next, beside the block itself. */
  readonly onReached: (() => void) | undefined;
  readonly anchor: string | undefined;
}

export interface Waking<Props> {
  /** Once all is there. */
  readonly Fetched: ComponentType<Props> | undefined;
  /** Whether what the build wrote stands in the page: not where the reader came from another page of the site. */
  readonly isBuilt: boolean;
  /** How often it was asked for and could not be fetched. */
  readonly failures: number;
  /** Has the block come alive; asked for is what the reader waits for, and not only comes near to. */
  readonly wake: (isAskedFor?: boolean) => void;
  readonly forgetBuilt: () => void;
}

/** When a block comes alive. */
export function useWaking<Props extends object>(
  block: SleepingBlock<Props>,
  built: RefObject<Element | null>,
): Waking<Props> {
  // Once React has taken over what the build wrote. That it then changes is told with all that Docusaurus tells.
  const isNew = useIsBrowser();
  const [isBuilt, setBuilt] = useState(!isNew);
  const [Fetched, setFetched] = useState(() => (isNew ? block.fetched() : undefined));

  const [failures, setFailures] = useState(0);
  const wake = (isAskedFor = false): void => {
    block.load().then(
      (Block) => {
        setFetched(() => Block);
      },
      // The network was away: the next time the reader does something it is tried again.
      () => {
        if (isAskedFor) setFailures((before) => before + 1);
      },
    );
  };
  const forgetBuilt = useCallback(() => {
    setBuilt(false);
  }, []);

  const watch = useEffectEvent(() => {
    if (built.current?.firstElementChild && !block.hasWork()) {
      return whenNear(built.current, () => {
        wake();
      });
    }
    // Nothing stands there, or the reader's own work does not.
    wake(true);
    return undefined;
  });
  useEffect(() => watch(), []);

  return { Fetched, isBuilt, failures, wake, forgetBuilt };
}
