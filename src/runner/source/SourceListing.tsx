import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { usePrismTheme } from '@docusaurus/theme-common';
import clsx from 'clsx';
import { Highlight } from 'prism-react-renderer';
import styles from './SourceListing.module.css';

export interface SourceListingProps {
  readonly code: string;
  readonly language: string;
}

/** Code with a number and an anchor for each line: `#L12` leads to the twelfth, and lights it up. */
export function SourceListing({ code, language }: SourceListingProps): ReactNode {
  const theme = usePrismTheme();
  const { collectAnchor } = useBrokenLinks();
  return (
    <Highlight code={code.trimEnd()} language={language} theme={theme}>
      {({ tokens, style, getLineProps, getTokenProps }) => (
        // Focusable, so that the keyboard can scroll it.
        <pre className={styles.listing} style={style} tabIndex={0}>
          <code>
            {tokens.map((line, i) => {
              const anchor = `L${String(i + 1)}`;
              const props = getLineProps({ line });
              collectAnchor(anchor);
              return (
                <span key={anchor} {...props} className={clsx(props.className, styles.line)} id={anchor}>
                  {line.map((token, j) => (
                    <span key={j} {...getTokenProps({ token })} />
                  ))}
                  {'\n'}
                </span>
              );
            })}
          </code>
        </pre>
      )}
    </Highlight>
  );
}
