import { useEffect, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { writeClassLink } from '../../classes/classLink.ts';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import { useSaid } from '../../view/useSaid.tsx';
import CopyField from '../share/CopyField.tsx';
import { dueText } from './dueText.ts';
import styles from './Classes.module.css';

interface Made {
  readonly plan: ClassPlan;
  readonly fragment: string;
  /** Whether it was due before it was made, as it is when the year is mistyped. */
  readonly isOver: boolean;
}

/** The links of a class that was just made: for learners, and for the instructor. */
export default function MadeLink({ plan }: { readonly plan: ClassPlan }): ReactNode {
  const [made, setMade] = useState<Made>();
  const [said, say] = useSaid();
  const page = useBaseUrl('/class');
  useEffect(() => {
    let isCurrent = true;
    void writeClassLink(plan).then((fragment) => {
      const isOver = plan.due !== undefined && Date.parse(plan.due) < Date.now();
      if (isCurrent) setMade({ plan, fragment, isOver });
    });
    return () => {
      isCurrent = false;
    };
  }, [plan]);
  if (made?.plan !== plan) return null;
  const { fragment, isOver } = made;
  return (
    <>
      <CopyField
        label={translate({ id: 'classes.made.link', message: 'Link for your learners' })}
        text={`${new URL(page, location.href).href}#${fragment}`}
        onCopied={say}
      />
      <p role="status" className={styles.said}>
        {said}
      </p>
      {isOver && (
        <p className={styles.notice}>
          <Translate id="classes.made.over">
            The due date is over already: every hand-in will be late.
          </Translate>
        </p>
      )}
      <p>
        {plan.due !== undefined && (
          <Translate id="classes.made.due" values={{ due: dueText(plan.due) }}>
            {'Due: {due}.'}
          </Translate>
        )}{' '}
        <Link to={`/class#${fragment}`}>
          <Translate id="classes.made.open">See it as a learner does</Translate>
        </Link>
        {' · '}
        <Link to={`/grade#${fragment}`}>
          <Translate id="classes.made.grade">Grade what comes back</Translate>
        </Link>
      </p>
      <p>
        <Translate id="classes.made.keep">
          Keep the link: all of the class is in it, the seed as well, and it is stored nowhere else.
        </Translate>
      </p>
    </>
  );
}
