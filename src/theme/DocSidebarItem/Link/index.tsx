import type { ReactNode } from 'react';
import Link from '@theme-original/DocSidebarItem/Link';
import type { Props } from '@theme/DocSidebarItem/Link';

/** A page in the sidebar, whose title says in which language it is where the page is not translated; see `withLanguage`. */
export default function LinkInItsLanguage(props: Props): ReactNode {
  return <Link {...props} {...props.item.customProps} />;
}
