import { useEffect, useState } from 'react';
import { writeClassLink } from '../../classes/classLink.ts';
import type { ClassPlan } from '../../classes/ClassPlan.ts';

/** The link of a class, as it was made. */
export interface MadeClass {
  readonly plan: ClassPlan;
  /** What stands behind `#` in it. */
  readonly fragment: string;
  /** Whether it was due before it was made, as it is when the year is mistyped. */
  readonly isOver: boolean;
}

/** The link of a class; undefined where there is no class, and as long as its link is being made. */
export function useMadeLink(plan: ClassPlan | undefined): MadeClass | undefined {
  const [made, setMade] = useState<MadeClass>();
  useEffect(() => {
    if (plan === undefined) return undefined;
    let isCurrent = true;
    void writeClassLink(plan).then((fragment) => {
      const isOver = plan.due !== undefined && Date.parse(plan.due) < Date.now();
      if (isCurrent) setMade({ plan, fragment, isOver });
    });
    return () => {
      isCurrent = false;
    };
  }, [plan]);
  return made?.plan === plan ? made : undefined;
}
