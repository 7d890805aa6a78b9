import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import LinkedCode from './LinkedCode.tsx';
import { carriesCode } from './readFragment.ts';
import { titleOf } from './titleOf.ts';
import { useFragment } from './useFragment.ts';
import { useLinks } from './useLinks.ts';
import styles from './EmbeddedCode.module.css';

/** The program that the frame's address carries. It tells the page around it nothing, and asks it for nothing. */
export default function EmbeddedCode(): ReactNode {
  const isBrowser = useIsBrowser();
  const fragment = useFragment();
  const opened = useLinks(fragment).find((link) => link.fragment === fragment);
  const isEmpty = isBrowser && !carriesCode(fragment);
  return (
    <main className={styles.frame}>
      <Heading as="h1" className={styles.heading}>
        {opened?.link.type === 'shared' ? (
          titleOf(opened.link.shared.title)
        ) : (
          <Translate id="embed.heading">A program to run</Translate>
        )}
      </Heading>
      {opened ? <LinkedCode key={opened.fragment} link={opened.link} /> : isEmpty && <NoCode />}
      <noscript>
        <p>
          <Translate id="embed.noScript">Turn JavaScript on to see the program in this frame.</Translate>
        </p>
      </noscript>
      {/* Not before what stands above it, which would push it down. */}
      {(opened !== undefined || isEmpty) && (
        <p className={styles.foot}>
          <Link to={`pathname:///playground#${fragment}`}>
            <Translate id="embed.open">Open in the playground</Translate>
          </Link>
        </p>
      )}
    </main>
  );
}

function NoCode(): ReactNode {
  return (
    <p>
      <Translate id="embed.empty">
        This page shows a program in a frame. Press Share in a live block to get the frame for it.
      </Translate>
    </p>
  );
}
