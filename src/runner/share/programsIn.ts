import { Children, isValidElement, type ReactNode } from 'react';
import type { LiveProgram } from '../../engine/liveProgram.ts';
import LiveBlock from '../LiveBlock.tsx';

/** The programs of the live blocks that a page was written with, in their order. */
export function programsIn(content: ReactNode): readonly LiveProgram[] {
  return Children.toArray(content).flatMap((child) =>
    isValidElement<{ readonly program: LiveProgram }>(child) && child.type === LiveBlock
      ? [child.props.program]
      : [],
  );
}
