import { spawn, type ChildProcess } from 'node:child_process';
import { findWebKit } from '../../../src/cli/setUp/findBrowser.mjs';
import { freePort } from './freePort.ts';

/** One window of WebKitGTK's MiniBrowser, driven by the W3C protocol: three requests need no library. */
export interface WebKitWindow {
  readonly version: string;
  readonly goto: (url: string) => Promise<void>;
  readonly evaluate: <A, R>(inPage: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  readonly close: () => Promise<void>;
}

/** Starts the WebKitGTK that the test command found, on a screen of its own: it has no headless mode. */
export async function launchWebKit(): Promise<WebKitWindow> {
  const found = findWebKit();
  if (found === undefined) throw new Error('no WebKitGTK here');
  const { child: screen, display } = await startScreen(found.xvfb);
  const port = await freePort('127.0.0.1');
  const driver = spawn(found.driver, [`--port=${String(port)}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // Without a graphics card an emulated one would draw, which takes a third of all the time.
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  const send = commandsTo(`http://127.0.0.1:${String(port)}`);
  const { sessionId, capabilities } = (await whenListening(() =>
    send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
        },
      },
    }),
  )) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 120_000, pageLoad: 60_000 });
  return {
    version: capabilities.browserVersion,
    async goto(url) {
      await send('POST', `${session}/url`, { url });
    },
    async evaluate(inPage, argument) {
      const answer = await send('POST', `${session}/execute/async`, {
        script: asScript(inPage),
        args: [argument],
      });
      const { value, error } = JSON.parse(String(answer)) as { value?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value as never;
    },
    async close() {
      await send('DELETE', session);
      driver.kill();
      screen.kill();
    },
  };
}

/** The driver reorders keys and turns undefined into null: the result travels as a text. */
function asScript(inPage: (argument: never) => unknown): string {
  return `const done = arguments[1];
    Promise.resolve((${String(inPage)})(arguments[0])).then(
      (value) => done(JSON.stringify({ value })),
      (error) => done(JSON.stringify({ error: String(error) })),
    );`;
}

type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

function commandsTo(driver: string): Send {
  return async (method, path, body) => {
    const response = await fetch(driver + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function startScreen(xvfb: string): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    child.once('error', reject).once('exit', () => {
      reject(new Error('Xvfb did not start'));
    });
  });
  return { child, display: `:${number}` };
}

/** The driver needs a moment until it listens. */
async function whenListening<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 100 || !(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
