import { createElement } from 'react';
import type { LiveProgram } from '../../engine/liveProgram.ts';
import { warmSandbox } from '../fetchedSandbox.ts';
import { builtBlock } from './builtBlock.tsx';
import { fetchPartsOf } from './fetchPartsOf.ts';
import { hasDraft } from './hasDraft.ts';
import { fetchedData, type LaterData } from './LaterData.ts';

/** What a page says of a block at once, and how the rest of its program is fetched. */
export type BuiltLiveBlockProps = LaterData<LiveProgram> & Readonly<Pick<LiveProgram, 'name' | 'title'>>;

/** A live block on its page. */
export default builtBlock<BuiltLiveBlockProps>({
  async load(props) {
    const [program, { default: LiveBlock }] = await Promise.all([
      fetchedData(props),
      import('../LiveBlock.tsx'),
    ]);
    await fetchPartsOf(program);
    return () => createElement(LiveBlock, { program });
  },
  nameOf: ({ name, version }) => `${name} ${version}`,
  hasWork: ({ name }, page) => hasDraft(name, page),
  onReached: warmSandbox,
});
