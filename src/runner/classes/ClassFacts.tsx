import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import { dueText } from './dueText.ts';
import styles from './Classes.module.css';

/** When a class is due, and where it is handed in. */
export default function ClassFacts({ plan: { due, submitTo } }: { readonly plan: ClassPlan }): ReactNode {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          <Translate id="classes.due">Due</Translate>
        </dt>
        <dd>
          {due === undefined ? (
            <Translate id="classes.due.none">No date is set.</Translate>
          ) : (
            <time dateTime={due}>{dueText(due)}</time>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Translate id="classes.submitTo">Where to hand in</Translate>
        </dt>
        <dd>
          {submitTo === undefined ? (
            <Translate id="classes.submitTo.none">Ask your instructor.</Translate>
          ) : (
            <Place text={submitTo} />
          )}
        </dd>
      </div>
    </dl>
  );
}

/** The instructor's words: an address can be followed, and is shown in full so that one sees where it leads. */
function Place({ text }: { readonly text: string }): ReactNode {
  const target = /^https?:\/\/\S+$/i.test(text)
    ? text
    : /^[^\s@:?]+@[^\s@:?]+$/.test(text)
      ? `mailto:${text}`
      : undefined;
  if (target === undefined) return <bdi>{text}</bdi>;
  return (
    <Link href={target} rel="noopener noreferrer">
      <bdi>{text}</bdi>
    </Link>
  );
}
