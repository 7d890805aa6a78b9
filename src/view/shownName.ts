import { translate } from '@docusaurus/Translate';

/** Which array of a walk is drawn. */
export type ArrayName = 'x' | 'copy' | 'grad';

/** What it is called in the figure. */
export function shownName(name: ArrayName): string {
  return name === 'copy' ? translate({ id: 'view.figure.copy', message: 'copy of x' }) : name;
}
