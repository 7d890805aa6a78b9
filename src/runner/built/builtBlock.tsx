import {
  createElement,
  lazy,
  Suspense,
  type ComponentType,
  type LazyExoticComponent,
  type ReactNode,
} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import WakingBlock from './WakingBlock.tsx';
import styles from './built.module.css';

export interface BuiltBlockOptions<Props> {
  /** Fetches the block with all that it shows, so that nothing in it is missing when it comes alive. */
  readonly load: (props: Props) => Promise<ComponentType<Props>>;
  /** Names the block on its page, and what it holds: another name once its author has changed it. */
  readonly nameOf: (props: Props) => string;
  /** Whether the reader left something in it, which is to be seen wherever the page is read from. */
  readonly hasWork: (props: Props, page: PageOfBlock) => boolean;
  /** Told that the reader's hand has come to a block that is not alive yet. */
  readonly onReached?: () => void;
  /** What links to the block name, where there are any. */
  readonly anchorOf?: (props: Props) => string;
}

export interface PageOfBlock {
  readonly pathname: string;
  readonly baseUrl: string;
}

/**
 * A block of a lesson that stays as the build wrote it until the reader comes near, touches it or reaches it with a
 * key; its code is fetched then. A page with twenty blocks is ready as soon as one without, and a block that has not
 * come alive can be read, searched, linked to and printed all the same.
 *
 * `Suspense` alone does not do it: React takes away what the build wrote as soon as a context changes while the code is
 * on its way, as it does on every page that comes alive.
 */
export function builtBlock<Props extends object>(options: BuiltBlockOptions<Props>): ComponentType<Props> {
  const fetched = new Map<string, ComponentType<Props>>();
  const lazies = new Map<string, LazyExoticComponent<ComponentType<Props>>>();
  // React asks again, once it is there, for what it had to wait for.
  const atBuild = (key: string, props: Props): LazyExoticComponent<ComponentType<Props>> => {
    const found = lazies.get(key) ?? lazy(async () => ({ default: await options.load(props) }));
    lazies.set(key, found);
    return found;
  };

  return function BuiltBlock(props: Props): ReactNode {
    const { pathname } = useLocation();
    const { baseUrl } = useDocusaurusContext().siteConfig;
    const key = `${pathname}#${options.nameOf(props)}`;
    if (ExecutionEnvironment.canUseDOM) {
      return (
        <WakingBlock
          key={key}
          block={{
            load: async () => {
              const Block = fetched.get(key) ?? (await options.load(props));
              fetched.set(key, Block);
              return Block;
            },
            fetched: () => fetched.get(key),
            hasWork: () => options.hasWork(props, { pathname, baseUrl }),
            onReached: options.onReached,
            anchor: options.anchorOf?.(props),
          }}
          props={props}
        />
      );
    }
    return (
      <div className={styles.asleep}>
        <Suspense>{createElement(atBuild(key, props), props)}</Suspense>
      </div>
    );
  };
}
