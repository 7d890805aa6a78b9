import CodeBlock from '@theme-original/CodeBlock';
import type { Props } from '@theme/CodeBlock';
import StringContent from '@theme/CodeBlock/Content/String';
import type { ReactNode } from 'react';

/**
 * A listing, which stays in the page as the build wrote it. Docusaurus makes each of them anew once the page has come
 * alive, for colours that are known only then; ours are variables of the style sheet.
 */
export default function Listing({ children, ...props }: Props): ReactNode {
  return typeof children === 'string' ? (
    <StringContent {...props}>{children}</StringContent>
  ) : (
    <CodeBlock {...props}>{children}</CodeBlock>
  );
}
