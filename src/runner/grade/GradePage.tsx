import { useEffect, useRef, useState, type ReactNode } from 'react';
import { carriesClass } from '../../classes/classLink.ts';
import { useClassLink } from '../classes/useClassLink.ts';
import { useFragment } from '../share/useFragment.ts';
import GradeClass from './GradeClass.tsx';
import ClassField from './parts/ClassField.tsx';
import LinkFault from './parts/LinkFault.tsx';

/** Grades the class that the address carries, or whose link is pasted here. */
export default function GradePage(): ReactNode {
  const fragment = useFragment();
  const [pasted, setPasted] = useState<string>();
  const own = pasted ?? (carriesClass(fragment) ? fragment : undefined);
  const link = useClassLink(own);
  const place = useRef<HTMLDivElement>(null);
  const isFound = pasted !== undefined && link?.type === 'class';
  useEffect(() => {
    // The field for the link had the focus, and is gone.
    if (isFound && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [isFound]);
  return (
    <>
      {/* In the page as it was built, too: it keeps its place. */}
      {link?.type !== 'class' && (
        <div className="needsScript">
          <ClassField onClass={setPasted} />
        </div>
      )}
      {link?.type === 'refused' && <LinkFault fault={link.fault} />}
      {link?.type === 'class' && (
        <div ref={place} role="group" tabIndex={-1} aria-label={link.plan.name}>
          <GradeClass key={own} plan={link.plan} />
        </div>
      )}
    </>
  );
}
