import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToWorker } from '../../../src/language/protocol.ts';
import { askTypeWorker } from '../../../src/runner/editor/types/typeWorker.ts';

vi.mock('@generated/type-checker/default/declarationFiles.json', () => ({ default: {} }));

/** A type checker that comes to no end with this, and answers nothing that is asked behind it. */
const busy = 'busy';
const wellTyped = { of: 'types', faults: [] };

class FakeWorker extends EventTarget {
  static started = 0;
  #isBusy = false;

  constructor() {
    super();
    FakeWorker.started++;
  }

  postMessage(message: ToWorker, [port]: readonly MessagePort[]): void {
    if (message.type !== 'open' && message.code === busy) this.#isBusy = true;
    if (!this.#isBusy) port?.postMessage(wellTyped);
  }

  terminate(): void {
    this.#isBusy = true;
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a question that is never answered is stopped, and one behind it is asked again of another checker', async () => {
  expect(await askTypeWorker({ type: 'check', code: '1;' })).toEqual({ type: 'answered', answer: wellTyped });
  const never = askTypeWorker({ type: 'check', code: busy });
  await vi.advanceTimersByTimeAsync(6_000);
  const behind = askTypeWorker({ type: 'check', code: '2;' });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await never).toEqual({ type: 'stopped' });
  expect(await behind).toEqual({ type: 'answered', answer: wellTyped });
  expect(FakeWorker.started).toBe(2);
});
