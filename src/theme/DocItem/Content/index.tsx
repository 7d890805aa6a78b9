import type { ReactNode } from 'react';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type { Props } from '@theme/DocItem/Content';
import PageLanguage from '../../language/PageLanguage';
import styles from './Content.module.css';

/** The text of a lesson, or of another page of the docs, in the language that it has; styles may go by its id. */
export default function ContentInItsLanguage(props: Props): ReactNode {
  const { id, source } = useDoc().metadata;
  return (
    <div className={styles.content} data-doc={id}>
      <PageLanguage source={source}>
        <Content {...props} />
      </PageLanguage>
    </div>
  );
}
