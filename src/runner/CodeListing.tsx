import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import CodeBlock from '@theme/CodeBlock';
import styles from './CodeListing.module.css';

export interface CodeListingProps extends Omit<ComponentProps<typeof CodeBlock>, 'children'> {
  readonly code: string;
}

/** Highlighted code. Its place is kept by its number of lines, so that it is laid out only when the reader is near. */
export default function CodeListing({ code, ...options }: CodeListingProps): ReactNode {
  return (
    <div className={styles.listing} style={placeOf(code)}>
      <CodeBlock {...options}>{code}</CodeBlock>
    </div>
  );
}

/** Read by the listing's styles. */
interface Place extends CSSProperties {
  readonly '--lines': number;
  /** Of the greatest line number. */
  readonly '--digits': number;
}

function placeOf(code: string): Place {
  const lines = code.trimEnd().split('\n').length;
  return { '--lines': lines, '--digits': String(lines).length };
}
