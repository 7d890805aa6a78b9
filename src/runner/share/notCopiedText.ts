import { translate } from '@docusaurus/Translate';

/** Without permission, or in a frame that does not have it: the reader’s own keys always work. */
export function notCopiedText(): string {
  return translate({
    id: 'share.notCopied',
    message: 'The browser does not let this page copy. The text is selected: press Ctrl+C or ⌘C.',
  });
}
