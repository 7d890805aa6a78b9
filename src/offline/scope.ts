/**
 * What a service worker finds in its global scope, as far as it is used here. The compiler's own declarations
 * of it cannot stand beside those of a page.
 */
export interface ServiceWorkerScope {
  readonly location: URL;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export const scope = globalThis as unknown as ServiceWorkerScope;
