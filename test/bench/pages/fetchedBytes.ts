import type { Sent } from './serveCompressed.ts';

/** What was fetched, in kB of 1,000 bytes, compressed. */
export interface Fetched {
  /** Scripts that the page itself asked for. */
  readonly scripts: number;
  /** All that it asked for, its text, styles and fonts too. */
  readonly all: number;
  /** Parts of other pages, fetched because they are linked to. */
  readonly ahead: number;
  /** What a service worker keeps for use without a network. */
  readonly offline: number;
}

export function fetchedBytes(sent: readonly Sent[]): Fetched {
  const sum = (isMeant: (file: Sent) => boolean): number =>
    sent.filter(isMeant).reduce((total, { bytes }) => total + bytes, 0) / 1000;
  return {
    scripts: sum((file) => file.for === 'page' && /\.m?js$/.test(file.path)),
    all: sum((file) => file.for === 'page'),
    ahead: sum((file) => file.for === 'ahead'),
    offline: sum((file) => file.for === 'offline'),
  };
}
