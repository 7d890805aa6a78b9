/**
 * What a page keeps for itself and what it is: planted before hostile programs run, looked for in what they
 * print, and compared afterwards. Sent to the page as text: each may use nothing from outside itself.
 */

/** Plants a secret wherever a page of this origin can keep one. */
export async function plantSecrets(secret: string): Promise<void> {
  document.cookie = `secret=${secret}`;
  localStorage.setItem('secret', secret);
  sessionStorage.setItem('secret', secret);
  Object.assign(globalThis, { secret });
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('secrets');
    request.onupgradeneeded = () => {
      request.result.createObjectStore(secret);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => {
      reject(new Error('no database'));
    };
  });
}

export interface PageFacts {
  readonly address: string;
  readonly title: string;
  readonly history: number;
  readonly kept: readonly unknown[];
}

/** What must be the same before and after a hostile program. */
export function pageFacts(): PageFacts {
  return {
    address: location.href,
    title: document.title,
    history: history.length,
    kept: [
      document.cookie,
      localStorage.getItem('secret'),
      sessionStorage.getItem('secret'),
      (globalThis as { secret?: unknown }).secret,
    ],
  };
}
