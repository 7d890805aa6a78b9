import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerBegunWithin } from '../../src/offline/answerBegunWithin.ts';

const server = createServer();
let request: Request;

beforeEach(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  request = new Request(`http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}/`);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

/** The server's side of the request, once it has come. */
async function asked(): Promise<ServerResponse> {
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  return response;
}

test('an answer that begins in time is read to its end, however long that takes', async () => {
  const answer = answerBegunWithin(4_000, request);
  const response = await asked();
  response.write('the first half, ');
  const begun = await answer;
  vi.advanceTimersByTime(60_000);
  response.end('the second half');
  expect(await begun.text()).toBe('the first half, the second half');
});

test('one that does not begin in time is given up', async () => {
  const answer = answerBegunWithin(4_000, request);
  await asked();
  vi.advanceTimersByTime(4_000);
  await expect(answer).rejects.toThrow('aborted');
});
