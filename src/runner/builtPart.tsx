import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import clsx from 'clsx';
import styles from './builtPart.module.css';
import { fetchedOnce } from './fetchedOnce.ts';

/**
 * A part of the page whose code is fetched when the reader comes near, or when what it shows changes. Until
 * then the page keeps what the build rendered, so that it is complete without the code, and its first scripts
 * stay small.
 *
 * `Suspense` alone does not do it: React takes away what the build rendered as soon as a context changes while
 * the code is on its way, such as when the page finds that its reader prefers dark colours.
 */
export function builtPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const AtBuild = lazy(load);
  const code = fetchedOnce(load);

  return function BuiltPart(props: Props): ReactNode {
    const Fetched = useSyncExternalStore(code.subscribe, code.current, () => undefined);
    const [firstProps] = useState(props);
    const place = useRef<HTMLDivElement>(null);

    useEffect(() => {
      const built = place.current;
      if (built === null) return undefined;
      // Where the reader came from another page of the site, nothing was built here.
      if (props === firstProps && built.hasChildNodes()) {
        // It has no box of its own that could come near.
        return whenNear(built.closest('section') ?? built, code.fetch);
      }
      code.fetch();
      return undefined;
    }, [props, firstProps, Fetched]);

    if (!ExecutionEnvironment.canUseDOM) {
      return (
        <div className={clsx(styles.part, 'waitsForScript')}>
          <Suspense>
            <AtBuild {...props} />
          </Suspense>
        </div>
      );
    }
    if (Fetched === undefined) {
      // React does not look into an element whose HTML is given, and leaves it as the build wrote it.
      return (
        <div
          key="built"
          ref={place}
          className={clsx(styles.part, 'waitsForScript')}
          dangerouslySetInnerHTML={{ __html: '' }}
          suppressHydrationWarning
        />
      );
    }
    return (
      <div key="alive" className={styles.part}>
        <Fetched {...props} />
      </div>
    );
  };
}

/** Calls once the element is in sight or about to be scrolled there; the result ends the watch. */
function whenNear(element: HTMLElement, call: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) call();
    },
    { rootMargin: '50%' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
