import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useSaid } from '../../view/useSaid.tsx';
import CopyField from '../share/CopyField.tsx';
import { dueText } from './dueText.ts';
import type { MadeClass } from './useMadeLink.ts';
import styles from './Classes.module.css';

export interface MadeLinkProps {
  readonly made: MadeClass;
}

/** The links of a class that was just made: for learners, and for the instructor. */
export default function MadeLink({ made: { plan, fragment } }: MadeLinkProps): ReactNode {
  const [said, say] = useSaid();
  const page = useBaseUrl('/class');
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
