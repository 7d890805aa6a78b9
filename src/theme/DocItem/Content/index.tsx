import type { ReactNode } from 'react';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type { Props } from '@theme/DocItem/Content';
import PageLanguage from '../../language/PageLanguage';

/** The text of a lesson, or of another page of the docs, in the language that it has. */
export default function ContentInItsLanguage(props: Props): ReactNode {
  return (
    <PageLanguage source={useDoc().metadata.source}>
      <Content {...props} />
    </PageLanguage>
  );
}
