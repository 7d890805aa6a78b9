import { useState, type ReactNode } from 'react';
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
  return (
    <>
      {/* In the page as it was built, too: it keeps its place. */}
      {link?.type !== 'class' && (
        <div className="needsScript">
          <ClassField onClass={setPasted} />
        </div>
      )}
      {link?.type === 'refused' && <LinkFault fault={link.fault} />}
      {link?.type === 'class' && <GradeClass key={own} plan={link.plan} />}
    </>
  );
}
