import { use, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { PageLanguages } from '../PageLanguages.ts';
import styles from './NotebookLink.module.css';

/** The link at a lesson's end to its NumPy notebook, a file that the build makes. */
export default function NotebookLink({ file }: { readonly file: string }): ReactNode {
  const { site } = use(PageLanguages);
  return (
    <p className={styles.link} lang={site}>
      <Link to={`pathname:///${file}`} target="_self" download>
        <Translate id="download.notebook">Download this lesson’s NumPy notebook (.ipynb)</Translate>
      </Link>
    </p>
  );
}
