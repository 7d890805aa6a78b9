import { translate } from '@docusaurus/Translate';

/** What a program is called that came with a link: whoever made the link may have given it no title. */
export function titleOf(title: string): string {
  return title.trim() || translate({ id: 'playground.untitled', message: 'Untitled' });
}
