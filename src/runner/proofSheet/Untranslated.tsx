import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Words of a proof: those of the exercise that was proved, and of the rules. No sheet translates them, and a screen reader is told so. */
export function Untranslated({ children }: { readonly children: string }): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  return currentLocale === defaultLocale ? children : <span lang={defaultLocale}>{children}</span>;
}
