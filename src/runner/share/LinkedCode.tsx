import { useMemo, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import LiveBlock from '../LiveBlock.tsx';
import type { LinkFault } from '../../link/readPacked.ts';
import type { ReadLink } from './readFragment.ts';
import type { SharedCode } from './sharedCode.ts';
import { sharedProgram } from './sharedProgram.ts';
import styles from './LinkedCode.module.css';

export interface LinkedCodeProps {
  readonly link: ReadLink;
  /** What else there is to say about code that came well. */
  readonly children?: ReactNode;
}

/** The code of a link, to be read before it is run, or what is wrong with the link. */
export default function LinkedCode({ link, children }: LinkedCodeProps): ReactNode {
  if (link.type === 'refused') {
    return (
      <p role="alert" className={styles.notice}>
        <Fault fault={link.fault} />
      </p>
    );
  }
  return (
    <>
      <p className={styles.notice}>
        <Translate id="share.readFirst">This code came with a link. Read it, then run it.</Translate>{' '}
        {children}
      </p>
      <SharedBlock shared={link.shared} />
    </>
  );
}

function SharedBlock({ shared }: { readonly shared: SharedCode }): ReactNode {
  const program = useMemo(() => sharedProgram(shared), [shared]);
  return <LiveBlock program={program} opensWith="code" />;
}

function Fault({ fault }: { readonly fault: LinkFault }): ReactNode {
  switch (fault) {
    case 'damaged':
      return (
        <Translate id="share.damaged">
          This link is damaged, so its code cannot be read. Often its end is cut off: ask for it again.
        </Translate>
      );
    case 'foreign':
      return (
        <Translate id="share.foreign">
          This link is written in a format that this page does not know. Reload the page, or ask for a new
          link.
        </Translate>
      );
    case 'tooLong':
      return (
        <Translate id="share.linkTooLong">
          This link carries more code than a link may. Ask for the code as a file.
        </Translate>
      );
  }
}
