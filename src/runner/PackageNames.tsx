import { Fragment, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { PackageName } from '../engine/liveProgram.ts';
import styles from './PackageNames.module.css';

/** What the author's code takes from the package, each name a link to where the reference explains it and shows its source. */
export default function PackageNames({ names }: { readonly names: readonly PackageName[] }): ReactNode {
  if (names.length === 0) return null;
  const links = names.map(({ name, address }, i) => (
    <Fragment key={name}>
      {i > 0 && ', '}
      <Link to={address}>{name}</Link>
    </Fragment>
  ));
  return (
    <p className={styles.names}>
      <Translate id="runner.names" values={{ names: <>{links}</> }}>
        {'From the package: {names}'}
      </Translate>
    </p>
  );
}
