import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { LinkFault } from '../../link/readPacked.ts';
import styles from './Classes.module.css';

/** What is wrong with a class link, and what to do. */
export default function ClassLinkFault({ fault }: { readonly fault: LinkFault }): ReactNode {
  return (
    <p role="alert" className={styles.notice}>
      {textOf(fault)}
    </p>
  );
}

function textOf(fault: LinkFault): string {
  switch (fault) {
    case 'damaged':
      return translate({
        id: 'classes.link.damaged',
        message:
          'This class link is damaged, so the class cannot be read. Often its end is cut off: ask your instructor for it again.',
      });
    case 'foreign':
      return translate({
        id: 'classes.link.foreign',
        message:
          'This class link is written in a format that this page does not know. Reload the page, or ask your instructor for a new link.',
      });
    case 'tooLong':
      return translate({
        id: 'classes.link.tooLong',
        message:
          'This class link is longer than any that this site makes. Ask your instructor for a new one.',
      });
  }
}
