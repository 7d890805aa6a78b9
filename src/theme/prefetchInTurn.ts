import type { ClientModule } from '@docusaurus/types';

type Prefetch = typeof window.docusaurus.prefetch;

/** Addresses whose pages are to be fetched ahead, in the order in which links to them came into sight. */
const waiting: string[] = [];

/** Where Docusaurus fetches without the browser's own prefetching, as in Safari, it hears of no fault of the network. */
const longestMilliseconds = 10_000;

/**
 * Docusaurus fetches ahead what every link in sight leads to, all at once and as soon as a page is alive, which keeps a
 * phone busy just when its reader begins. One link after the other, when the page has nothing else to do, is as good,
 * and leaves the network to what the reader asks for.
 */
const prefetchInTurn: ClientModule = {
  // Docusaurus sets it up after its modules, and no link asks before the first page has come.
  onRouteDidUpdate({ previousLocation }) {
    if (previousLocation !== null) return;
    const { prefetch, preload } = window.docusaurus;
    const putOff: Prefetch = (address) => {
      waiting.push(address);
      if (waiting.length === 1) fetchWhenIdle();
      return false;
    };
    const fetchFirst = async (): Promise<void> => {
      const [address] = waiting;
      if (address !== undefined) {
        await Promise.race([
          prefetch(address),
          new Promise((resolve) => setTimeout(resolve, longestMilliseconds)),
        ]);
      }
      waiting.shift();
      if (waiting.length > 0) fetchWhenIdle();
    };
    const fetchWhenIdle = (): void => {
      whenIdle(() => void fetchFirst());
    };
    window.docusaurus = { prefetch: putOff, preload };
  },
};

export default prefetchInTurn;

function whenIdle(call: () => void): void {
  // Safari has no such callback.
  if ('requestIdleCallback' in window) requestIdleCallback(call);
  else setTimeout(call, 200);
}
