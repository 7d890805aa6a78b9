import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { startDeadline } from '../../src/engine/startDeadline.ts';

/** What comes in which order where a message lies there, and the thread is busy until the deadline is over. */
async function orderOf(isCalledOff: boolean): Promise<readonly string[]> {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  // Right behind these Node looks for timers that are over.
  await new Promise(setImmediate);
  const came = new Promise<void>((resolve) => {
    port1.on('message', () => {
      order.push('message');
      if (isCalledOff) callOff();
      resolve();
    });
  });
  port2.postMessage(null);
  const callOff = startDeadline(1, () => order.push('deadline'));
  const until = performance.now() + 5;
  while (performance.now() < until);
  await came;
  await new Promise(setImmediate);
  port1.close();
  return order;
}

test('what has come in while the thread was busy comes before the deadline that is over', async () => {
  expect(await orderOf(false)).toEqual(['message', 'deadline']);
});

test('what has come in calls off a deadline that is over', async () => {
  expect(await orderOf(true)).toEqual(['message']);
});
