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
import { scope } from './scope.ts';

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
  event.respondWith(isHashed(request) ? hashed(request) : named(request));
});

/** A name with a hash stands for one content for ever. */
function isHashed({ url }: Request): boolean {
  return new URL(url).pathname.includes('/assets/');
}

async function named(request: Request): Promise<Response> {
  const kept = await keptAs(request.url);
  try {
    const response = await (kept ? answerBegunWithin(patienceMilliseconds, request) : fetch(request));
    if (response.ok && !kept) await keepVisited(pageFiles(request.url).at(-1) ?? request.url, response);
    return response.status >= 500 && kept ? kept : response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function keptAs(address: string): Promise<Response | undefined> {
  for (const file of pageFiles(address)) {
    const kept = (await matchPrecache(file)) ?? (await (await caches.open(visited)).match(file));
    if (kept) return kept;
  }
  return undefined;
}

async function hashed(request: Request): Promise<Response> {
  const kept = (await matchPrecache(request.url)) ?? (await (await caches.open(visited)).match(request));
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await keepVisited(request.url, response);
  return response;
}

async function keepVisited(address: string, response: Response): Promise<void> {
  try {
    await (await caches.open(visited)).put(address, response.clone());
  } catch {
    // The browser's room for it is full: the page works without.
  }
}
