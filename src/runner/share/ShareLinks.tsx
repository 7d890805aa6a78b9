import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import CopyField from './CopyField.tsx';
import { embedCode } from './embedCode.ts';
import styles from './ShareDialog.module.css';

export interface ShareLinksProps {
  readonly title: string;
  readonly fragment: string;
  /** Pixels that the block takes on this page. */
  readonly blockHeight: number;
  readonly onCopied: (announcement: string) => void;
  /** Told when the program is opened in the playground, which may be the very page that is open. */
  readonly onOpened: () => void;
}

/** The link to a program, ready to be copied, and the frame that shows it elsewhere. */
export default function ShareLinks({
  title,
  fragment,
  blockHeight,
  onCopied,
  onOpened,
}: ShareLinksProps): ReactNode {
  const playground = useAddress('/playground', fragment);
  const embed = useAddress('/embed', fragment);
  return (
    <>
      <CopyField
        label={translate({ id: 'share.link', message: 'Link' })}
        text={playground}
        onCopied={onCopied}
      />
      <p className={styles.note}>
        <Translate id="share.private">
          The link itself carries the code, behind a # that no server sees. Nothing is stored.
        </Translate>{' '}
        <Link to={`/playground#${fragment}`} onClick={onOpened}>
          <Translate id="share.open">Open in the playground</Translate>
        </Link>
      </p>
      <CopyField
        label={translate({ id: 'share.embed', message: 'Frame for a course page' })}
        text={embedCode(embed, title, blockHeight)}
        onCopied={onCopied}
      />
    </>
  );
}

function useAddress(page: string, fragment: string): string {
  const path = useBaseUrl(page);
  return `${new URL(path, location.href).href}#${fragment}`;
}
