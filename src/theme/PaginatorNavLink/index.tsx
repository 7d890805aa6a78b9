import type { ReactNode } from 'react';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import Link from '@theme-original/PaginatorNavLink';
import type { Props } from '@theme/PaginatorNavLink';

/** The page before or after, whose title says in which language it is where the page is not translated; see `withLanguage`. */
export default function LinkInItsLanguage({ title, ...props }: Props): ReactNode {
  const page = useDocsSidebar()?.items.find((item) => 'href' in item && item.href === props.permalink);
  return <Link {...props} title={<span {...page?.customProps}>{title}</span>} />;
}
