import { translate } from '@docusaurus/Translate';

/** What is said where something cannot be fetched. */
export function unreachableText(): string {
  return translate({ id: 'view.unreachable', message: 'This part of the site cannot be fetched now.' });
}
