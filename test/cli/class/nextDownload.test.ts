import { EventEmitter } from 'node:events';
import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { nextDownload } from '../../../src/cli/class/nextDownload.ts';

/** A browser that saves `report.json`, and then tells this of it and of another download. */
function downloadThat(state: string): Promise<string> {
  const session = new EventEmitter();
  const saved = nextDownload(session as unknown as CDPSession, '/out');
  session.emit('Browser.downloadWillBegin', { suggestedFilename: 'report.json', guid: 'a' });
  session.emit('Browser.downloadProgress', { guid: 'other', state: 'canceled' });
  session.emit('Browser.downloadProgress', { guid: 'a', state: 'inProgress' });
  session.emit('Browser.downloadProgress', { guid: 'a', state });
  return saved;
}

test('a file that is saved is named with its folder', async () => {
  expect(await downloadThat('completed')).toBe(path.join('/out', 'report.json'));
});

test('a file that the browser gives up is an error', async () => {
  await expect(downloadThat('canceled')).rejects.toThrow(
    'report.json could not be saved to /out: is the disk full?',
  );
});
