import type { ReactNode } from 'react';
import Fetched from '../../view/fetched/Fetched.tsx';
import type { MemoryPanelProps } from './MemoryPanel.tsx';
import type { BlockMemory } from './BlockMemory.ts';

const loadMemoryPanel = () => import('./MemoryPanel.tsx');

export interface MemoryPartProps extends Omit<MemoryPanelProps, 'memory'> {
  readonly memory: BlockMemory | null;
}

/** What a block tells of its memory. The built page has nothing to tell. */
export default function MemoryPart({ memory, ...props }: MemoryPartProps): ReactNode {
  return (
    memory && (
      <Fetched load={loadMemoryPanel}>{(MemoryPanel) => <MemoryPanel memory={memory} {...props} />}</Fetched>
    )
  );
}
