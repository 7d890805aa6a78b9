import { use, useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import icons from '@docusaurus/theme-classic/lib/theme/CodeBlock/Buttons/CopyButton/styles.module.css';
import { PageLanguages } from '@site/src/runner/PageLanguages';
import { notCopiedText } from '@site/src/runner/share/notCopiedText';
import Button from '@theme/CodeBlock/Buttons/Button';
import type { Props } from '@theme/CodeBlock/Buttons/CopyButton';
import IconCopy from '@theme/Icon/Copy';
import IconSuccess from '@theme/Icon/Success';
import clsx from 'clsx';
import styles from './CopyButton.module.css';

/** Copies a listing. Docusaurus’ own button says nothing where the browser refuses. */
export default function CopyButton({ className }: Props): ReactNode {
  const { code } = useCodeBlockContext().metadata;
  const { site } = use(PageLanguages);
  const [isCopied, setCopied] = useState(false);
  /** What is refused twice is said twice. */
  const [refusals, setRefusals] = useState(0);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => {
      setCopied(false);
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [isCopied]);

  const copy = async ({ currentTarget }: MouseEvent): Promise<void> => {
    const listing = currentTarget.closest('.theme-code-block')?.querySelector('code');
    try {
      await navigator.clipboard.writeText(code);
      setCopied(true);
      setRefusals(0);
    } catch {
      if (listing) document.getSelection()?.selectAllChildren(listing);
      setRefusals((before) => before + 1);
    }
  };

  const label = isCopied
    ? translate({ id: 'theme.CodeBlock.copied', message: 'Copied' })
    : translate({ id: 'theme.CodeBlock.copyButtonAriaLabel', message: 'Copy code to clipboard' });
  return (
    <>
      {refusals > 0 && (
        <span key={refusals} role="alert" lang={site} className={styles.refused}>
          {notCopiedText()}
        </span>
      )}
      <Button
        lang={site}
        aria-label={label}
        title={translate({ id: 'theme.CodeBlock.copy', message: 'Copy' })}
        className={clsx(className, isCopied && icons.copyButtonCopied)}
        onClick={(event) => void copy(event)}
        onBlur={() => {
          setRefusals(0);
        }}
      >
        <span className={icons.copyButtonIcons} aria-hidden="true">
          <IconCopy className={icons.copyButtonIcon} />
          <IconSuccess className={icons.copyButtonSuccessIcon} />
        </span>
      </Button>
    </>
  );
}
