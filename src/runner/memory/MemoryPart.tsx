import { lazy, Suspense, type ReactNode } from 'react';
import type { MemoryPanelProps } from './MemoryPanel.tsx';
import type { BlockMemory } from './BlockMemory.ts';

const MemoryPanel = lazy(() => import('./MemoryPanel.tsx'));

export interface MemoryPartProps extends Omit<MemoryPanelProps, 'memory'> {
  readonly memory: BlockMemory | null;
}

/** What a block tells of its memory. The built page has nothing to tell. */
export default function MemoryPart({ memory, ...props }: MemoryPartProps): ReactNode {
  return (
    memory && (
      <Suspense>
        <MemoryPanel memory={memory} {...props} />
      </Suspense>
    )
  );
}
