import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { carriesClass } from '../../classes/classLink.ts';
import { useFragment } from '../share/useFragment.ts';
import ClassLinkFault from './ClassLinkFault.tsx';
import ClassView from './ClassView.tsx';
import { useClassLink } from './useClassLink.ts';

/** The class that the page's address carries. */
export default function ClassPage(): ReactNode {
  const fragment = useFragment();
  const isClass = carriesClass(fragment);
  const link = useClassLink(isClass ? fragment : undefined);
  const isBrowser = useIsBrowser();
  if (!isBrowser) return null;
  if (!isClass) {
    return (
      <p>
        <Translate
          id="classes.page.empty"
          values={{
            make: (
              <Link to="/teach/make-a-class">
                <Translate id="classes.page.make">Make a class</Translate>
              </Link>
            ),
            work: (
              <Link to="/your-work">
                <Translate id="classes.page.work">Your work</Translate>
              </Link>
            ),
          }}
        >
          {
            'A class comes with a link from your instructor, and there is none in the address of this page. Classes that you opened before are listed under {work}. Instructors: {make}.'
          }
        </Translate>
      </p>
    );
  }
  if (link === undefined) return null;
  return link.type === 'refused' ? (
    <ClassLinkFault fault={link.fault} />
  ) : (
    <ClassView key={fragment} plan={link.plan} fragment={fragment} />
  );
}
