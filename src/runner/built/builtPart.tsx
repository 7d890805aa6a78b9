import {
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import clsx from 'clsx';
import { fetchedOnce } from '../fetchedOnce.ts';
import styles from './built.module.css';

/** A part of a block whose code is fetched when it is first needed. */
export interface BuiltPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Has the code fetched beforehand; fails without a network. */
  readonly fetch: () => Promise<void>;
}

/**
 * A part of a block that the build renders all the same, so that the page is complete without its code. On a page that
 * is open it shows nothing until the code is there: a block that the build made asks for it before it comes alive.
 */
export function builtPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): BuiltPart<Props> {
  const AtBuild = lazy(load);
  const code = fetchedOnce(load);

  function Part(props: Props): ReactNode {
    // Late: a part with a long trace in it is drawn in slices, also for the first time.
    const Fetched = useDeferredValue(useSyncExternalStore(code.subscribe, code.current, () => undefined));
    useEffect(() => {
      void code.fetch();
    }, [props]);

    if (!ExecutionEnvironment.canUseDOM) {
      return (
        <div className={clsx(styles.part, 'waitsForScript')}>
          <Suspense>
            <AtBuild {...props} />
          </Suspense>
        </div>
      );
    }
    return <div className={styles.part}>{Fetched && <Fetched {...props} />}</div>;
  }
  return {
    Part,
    async fetch() {
      await code.fetch();
      if (code.current() === undefined) throw new Error('cannot be fetched');
    },
  };
}
