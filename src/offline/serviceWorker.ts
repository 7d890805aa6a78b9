/**
 * The whole program of the site's service worker: after the first visit the site works without a network.
 *
 * Pages come from the network as long as there is one, so that nobody reads an old lesson, and so does all else whose
 * name stays when it changes; files with a hash in their name come from what is kept. A new version waits until the
 * last tab of the old one is closed: the tabs that are open find the files that belong to them.
 */
import { matchPrecache, precache } from 'workbox-precaching';
import { answerBegunWithin } from './answerBegunWithin.ts';
import { pageFiles } from './pageFiles.ts';
import { scope, type FetchEvent } from './scope.ts';

/** Written in by the build: what is kept from the first visit on, with the hash of each file's contents. */
declare const keptFiles: readonly { readonly url: string; readonly revision: string | null }[];

/** Holds what was visited besides: the reference, the type checker. Each language has a worker of its own. */
const visited = `visited:${scope.registration.scope}`;

/** Until when the answer for a page has to begin where a kept copy can stand in for it. */
const patienceMilliseconds = 4_000;

precache([...keptFiles]);

scope.addEventListener('activate', (event) => {
  // What was visited belongs to the version before. The page that brought this worker is served by it at once.
  event.waitUntil(Promise.all([caches.delete(visited), scope.clients.claim()]));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== scope.location.origin) return;
  event.respondWith(isHashed(request) ? hashed(event) : named(event));
});

/** A name with a hash stands for one content for ever. */
function isHashed({ url }: Request): boolean {
  return new URL(url).pathname.includes('/assets/');
}

async function named(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const kept = await keptAs(url);
  try {
    const response = await (kept
      ? answerBegunWithin(patienceMilliseconds, event.request)
      : fetch(event.request));
    // What was visited is kept as it was seen last.
    if (response.ok && kept?.isPrecached !== true) keepVisited(event, pageFiles(url).at(-1) ?? url, response);
    return response.status >= 500 && kept ? kept.response : response;
  } catch (error) {
    if (kept) return kept.response;
    throw error;
  }
}

interface Kept {
  readonly response: Response;
  /** Whether it belongs to what the first visit brought home. */
  readonly isPrecached: boolean;
}

async function keptAs(address: string): Promise<Kept | undefined> {
  for (const file of pageFiles(address)) {
    const precached = await matchPrecache(file);
    if (precached) return { response: precached, isPrecached: true };
    const seen = await (await caches.open(visited)).match(file);
    if (seen) return { response: seen, isPrecached: false };
  }
  return undefined;
}

async function hashed(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = (await matchPrecache(request.url)) ?? (await (await caches.open(visited)).match(request));
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) keepVisited(event, request.url, response);
  return response;
}

/** Beside the answer: a page is shown as it comes, and not when all of it has been put away. */
function keepVisited(event: FetchEvent, address: string, response: Response): void {
  // Before the page reads it.
  const copy = response.clone();
  event.waitUntil(
    caches
      .open(visited)
      .then((cache) => cache.put(address, copy))
      .catch(() => {
        // The browser's room for it is full: the page works without.
      }),
  );
}
