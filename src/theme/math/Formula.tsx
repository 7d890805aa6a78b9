import { memo, type ReactNode } from 'react';

export interface FormulaProps {
  /** What KaTeX made of it. */
  readonly html: string;
}

/**
 * A formula of a lesson. It is set by the build and never changes, and so is one element for React, which would otherwise
 * go through each of its dozens of boxes on every page that comes alive.
 */
function Formula({ html }: FormulaProps): ReactNode {
  return <span className="katex" dangerouslySetInnerHTML={{ __html: html }} />;
}

export default memo(Formula);
