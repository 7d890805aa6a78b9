import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { anchorOf } from '../../share/anchorOf.ts';
import type { SharedCode } from '../../share/sharedCode.ts';
import { titleOf } from '../../share/titleOf.ts';
import { useFragmentOf } from '../../share/useFragmentOf.ts';
import type { BlockSummary } from './summary.ts';

type BlockLinkProps = Pick<BlockSummary, 'path' | 'title' | 'shared'>;

/** Leads to a block on its page, which shows its draft or, behind a link's code, offers it. */
export default function BlockLink({ path, title, shared }: BlockLinkProps): ReactNode {
  if (shared) return <SharedBlockLink path={path} title={title} shared={shared} />;
  // The playground shows one of its blocks at a time.
  const address = path === '/playground' ? `${path}#${anchorOf(title)}` : path;
  return <Link to={address}>{titleOf(title)}</Link>;
}

interface SharedBlockLinkProps extends BlockLinkProps {
  readonly shared: SharedCode;
}

/** A block that came with a link is on its page with that link alone. */
function SharedBlockLink({ path, title, shared }: SharedBlockLinkProps): ReactNode {
  const fragment = useFragmentOf(shared);
  return <Link to={fragment ? `${path}#${fragment}` : path}>{titleOf(title)}</Link>;
}
