import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { LinkFault as Fault } from '../../../link/readPacked.ts';
import styles from '../../classes/Classes.module.css';
import own from '../Grade.module.css';

/** What is wrong with the link that an instructor pasted, and what to do. */
export default function LinkFault({ fault }: { readonly fault: Fault }): ReactNode {
  return (
    <p role="alert" className={`${styles.notice} ${own.fault}`}>
      {textOf(fault)}
    </p>
  );
}

function textOf(fault: Fault): string {
  switch (fault) {
    case 'damaged':
      return translate({
        id: 'grade.link.damaged',
        message:
          'This is no class link, or a part of one. Paste all of the link that you made for your learners.',
      });
    case 'foreign':
      return translate({
        id: 'grade.link.foreign',
        message:
          'This class link is written in a format that this page does not know. Reload the page, or grade on the site that the link leads to.',
      });
    case 'tooLong':
      return translate({
        id: 'grade.link.tooLong',
        message:
          'This link is longer than any that this site makes. Paste the link that you made, and nothing else.',
      });
  }
}
