import { useEffect, useRef, type ReactNode } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import { carriesClass } from '../../classes/classLink.ts';
import { useClassLink } from '../classes/useClassLink.ts';
import { useFragment } from '../share/useFragment.ts';
import GradeClass from './GradeClass.tsx';
import ClassField from './parts/ClassField.tsx';

/** Grades the class that the address carries. A link that is pasted here goes into the address. */
export default function GradePage(): ReactNode {
  const history = useHistory();
  const { pathname, search } = useLocation();
  const fragment = useFragment();
  const own = carriesClass(fragment) ? fragment : undefined;
  const link = useClassLink(own);
  const place = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  const isFound = link?.type === 'class';
  useEffect(() => {
    // The field for the link had the focus, and is gone.
    if (isFound && wasAsked.current && document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true });
    }
  }, [isFound]);
  return (
    <>
      {/* In the page as it was built, too: it keeps its place. */}
      {link?.type !== 'class' && (
        <div className="needsScript">
          <ClassField
            fault={link?.fault}
            onClass={(pasted) => {
              wasAsked.current = true;
              history.push({ pathname, search, hash: `#${pasted}` });
            }}
          />
        </div>
      )}
      {link?.type === 'class' && (
        <div ref={place} role="group" tabIndex={-1} aria-label={link.plan.name}>
          <GradeClass key={own} plan={link.plan} />
        </div>
      )}
    </>
  );
}
