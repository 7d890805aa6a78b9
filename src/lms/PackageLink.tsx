import type { ReactNode } from 'react';
import Link from '@docusaurus/core/lib/client/exports/Link';
import type { Props } from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { packageTarget } from './packageTarget.ts';

/** Stands in the package for Docusaurus' own link: nothing in it leads to a page that is not there. */
export default function PackageLink(props: Props): ReactNode {
  const { customFields } = useDocusaurusContext().siteConfig;
  const { to, href, children, ...rest } = props;
  const target = packageTarget(to ?? href, customFields);
  switch (target.type) {
    case 'asked':
      return <Link {...props} />;
    case 'file':
      return (
        // eslint-disable-next-line @docusaurus/no-html-links -- Docusaurus makes an address from the host's top of it
        <a {...rest} href={target.address}>
          {children}
        </a>
      );
    case 'elsewhere':
      return (
        <Link {...rest} href={target.address} target="_blank" rel="noopener">
          {children}
        </Link>
      );
    case 'nowhere':
      return <span>{children}</span>;
  }
}
