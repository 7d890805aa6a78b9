import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import Unreachable from '../../view/fetched/Unreachable.tsx';
import { Handover } from './Handover.ts';
import { useHold } from './useHold.ts';
import { useTargetInSight } from './useTargetInSight.ts';
import { useWaking, type SleepingBlock } from './useWaking.ts';
import styles from './built.module.css';

export interface WakingBlockProps<Props> {
  readonly block: SleepingBlock<Props>;
  /** The block's own. */
  readonly props: Props;
}

/** A block on a page that is open: as it was built, then alive, with all that the reader has done to it meanwhile. */
export default function WakingBlock<Props extends object>({
  block,
  props,
}: WakingBlockProps<Props>): ReactNode {
  const built = useRef<HTMLDivElement>(null);
  const alive = useRef<HTMLDivElement>(null);
  const [handover] = useState(() => new Handover());
  const doAgain = useRef<() => Promise<void>>(undefined);
  const { Fetched, isBuilt, failures, wake, forgetBuilt } = useWaking(block, built);
  const ask = (): void => {
    wake(true);
  };
  const unreachable = failures > 0 && <Unreachable failures={failures} onTryAgain={ask} />;
  const reach = (): void => {
    block.onReached?.();
    wake();
  };
  const { isHeld, pressed } = useHold(built);
  const Alive = isBuilt && isHeld ? undefined : Fetched;
  const isAlive = Alive !== undefined;
  const isAwaited = !isBuilt && !isAlive;
  useTargetInSight(isAwaited);

  // For a moment, which nobody sees, both are in the page.
  useLayoutEffect(() => {
    if (!isAlive || built.current === null || alive.current === null) return;
    doAgain.current = handover.over(built.current, alive.current);
    // Laid out one under the other, the browser would keep what is read in its place by what is in the lower one.
    built.current.hidden = true;
    forgetBuilt();
  }, [isAlive, forgetBuilt, handover]);
  useLayoutEffect(() => {
    // The button that asked for it again had the focus, and is gone.
    if (isAlive && failures > 0 && document.activeElement === document.body)
      alive.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isAlive, failures]);
  useEffect(() => {
    if (isBuilt) return;
    void doAgain.current?.();
    doAgain.current = undefined;
  }, [isBuilt]);

  if (isAwaited) {
    return (
      <div id={block.anchor} className={styles.awaited}>
        {unreachable}
      </div>
    );
  }
  return (
    <>
      {isBuilt && (
        // React does not look into an element whose HTML is given, and leaves it as the build wrote it.
        <div
          key="built"
          ref={built}
          className={styles.asleep}
          dangerouslySetInnerHTML={{ __html: '' }}
          suppressHydrationWarning
          onPointerOver={reach}
          onPointerDownCapture={() => {
            pressed();
            reach();
          }}
          onFocusCapture={reach}
          onClickCapture={({ nativeEvent }) => {
            handover.click(nativeEvent);
            block.onReached?.();
            ask();
          }}
          onKeyDownCapture={({ nativeEvent }) => {
            handover.press(nativeEvent);
            if (nativeEvent.key === 'Enter') ask();
          }}
          onInputCapture={({ nativeEvent }) => {
            handover.type(nativeEvent);
          }}
          onScrollCapture={({ nativeEvent }) => {
            handover.scroll(nativeEvent);
          }}
        />
      )}
      {!Fetched && unreachable}
      {Alive && (
        <div key="alive" ref={alive} className={styles.part}>
          <Alive {...props} />
        </div>
      )}
    </>
  );
}
