import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { LiveProgram } from '../engine/liveProgram.ts';
import BlockFrame from './BlockFrame.tsx';
import { useLiveBlock } from './useLiveBlock.ts';
import styles from './LiveBlock.module.css';

export interface LiveBlockProps {
  readonly program: LiveProgram;
  /** Whether a draft from before is shown at once, or offered beside the program's code, as of a link. */
  readonly opensWith?: 'draft' | 'code';
}

/** A program of the lesson: its code, the buttons that run it, and what came of it. */
export default function LiveBlock({ program, opensWith = 'draft' }: LiveBlockProps): ReactNode {
  const block = useLiveBlock(program, opensWith);
  return (
    <BlockFrame
      block={block}
      program={program}
      title={program.title}
      tags={
        program.fails && (
          <span className={styles.tag}>
            <Translate id="runner.fails">meant to fail</Translate>
          </span>
        )
      }
    />
  );
}
