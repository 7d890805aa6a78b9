import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';

/**
 * The next file that the browser saves into a folder, once it is whole.
 *
 * @throws {Error} when the browser gives it up
 */
export function nextDownload(session: Pick<CDPSession, 'on'>, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    session.on('Browser.downloadWillBegin', ({ suggestedFilename, guid }) => {
      session.on('Browser.downloadProgress', (progress) => {
        if (progress.guid !== guid) return;
        if (progress.state === 'completed') resolve(path.join(folder, suggestedFilename));
        if (progress.state === 'canceled')
          reject(new Error(`${suggestedFilename} could not be saved to ${folder}: is the disk full?`));
      });
    });
  });
}
