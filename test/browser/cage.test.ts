import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type Engine, type EnginePage } from './support/engines.ts';
import { runBlock, writeCode } from './support/inPage.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';

const title = 'The central difference of x²';
let site: Served;
let sink: Server;
let sinkUrl = '';
const reached: string[] = [];

beforeAll(async () => {
  site = await serveBuild();
  // Whoever gets out of the cage is written down here.
  sink = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end();
  });
  await new Promise<void>((resolve) => sink.listen(0, 'localhost', resolve));
  sinkUrl = `localhost:${String((sink.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  await site.close();
  sink.closeAllConnections();
  sink.close();
});

describe.each(engines)('$name', ({ isHere, launch }) => {
  let engine: Engine;
  let page: EnginePage;

  beforeAll(async () => {
    if (!isHere) return;
    engine = await launch();
    page = await engine.openPage();
    await page.goto(`${site.origin}/lessons/scalar-derivative`);
  });

  afterAll(async () => {
    if (isHere) await engine.close();
  });

  async function run(code: string): Promise<{ status: string; output: string }> {
    await page.evaluate(writeCode, { title, code });
    return page.evaluate(runBlock, title);
  }

  test.skipIf(!isHere)('a sink that is reached from outside of the cage writes it down', async () => {
    await fetch(`http://${sinkUrl}/control`);
    expect(reached).toContain('/control');
  });

  const anywhere = 'const anywhere = globalThis as any;\n';

  // Each ends by itself; `SINK` stands for the listening server.
  test.skipIf(!isHere).each([
    ['fetch', 'await anywhere.fetch("http://SINK/fetch");'],
    [
      'XMLHttpRequest',
      'const x = new anywhere.XMLHttpRequest(); x.open("GET", "http://SINK/xhr", false); x.send();',
    ],
    ['WebSocket', 'new anywhere.WebSocket("ws://SINK/ws"); await new Promise((r) => setTimeout(r, 200));'],
    [
      'EventSource',
      'new anywhere.EventSource("http://SINK/es"); await new Promise((r) => setTimeout(r, 200));',
    ],
    [
      'WebTransport',
      'new anywhere.WebTransport("https://SINK/wt"); await new Promise((r) => setTimeout(r, 200));',
    ],
    ['sendBeacon', 'anywhere.navigator.sendBeacon("http://SINK/beacon");'],
    ['importScripts', 'anywhere.importScripts("http://SINK/scripts");'],
    ['a module from elsewhere', 'await eval("import(\'http://SINK/module\')");'],
    ['a font from elsewhere', 'await new anywhere.FontFace("f", "url(http://SINK/font)").load();'],
    ['a worker inside', 'new anywhere.Worker("data:text/javascript,fetch(\'http://SINK/worker\')");'],
    ['a function from a string', 'await anywhere.Function("return fetch(\'http://SINK/function\')")();'],
    [
      'the global’s own constructors',
      'let o = globalThis; while (o) { for (const k of Reflect.ownKeys(o)) if (k === "fetch") await Reflect.get(o, k).call(globalThis, "http://SINK/chain"); o = Reflect.getPrototypeOf(o) as typeof o; }\nthrow new Error("no way out");',
    ],
  ])('%s does not get out', async (_what, attack) => {
    const { status } = await run(anywhere + attack.replaceAll('SINK', sinkUrl));
    expect(status).toMatch(/^Failed: /);
    expect(reached.filter((url) => url !== '/control')).toEqual([]);
  });

  test.skipIf(!isHere)('nothing of the page, its storage or its network is in reach', async () => {
    const names = [
      'localStorage sessionStorage indexedDB caches cookieStore navigator location document window parent top frames',
      'fetch XMLHttpRequest WebSocket EventSource Worker SharedWorker importScripts postMessage close',
      'BroadcastChannel MessageChannel MessagePort Blob URL FileReader OffscreenCanvas WebAssembly Notification',
    ].flatMap((line) => line.split(' '));
    const { output } = await run(`${JSON.stringify(names)}.filter((name) => name in globalThis);`);
    expect(output).toBe('[]');
  });

  test.skipIf(!isHere)('what one run leaves behind is gone in the next', async () => {
    await run('(globalThis as any).left = 1;\nArray.prototype.map = () => ["tampered"];');
    const { output } = await run('[typeof (globalThis as any).left, ...[1].map((n) => n + 1)];');
    expect(output).toBe('["undefined", 2]');
  });

  // The three holes of a first harness: each let a program replace what was reported of it.
  test.skipIf(!isHere).each([
    [
      'a setter for the first element of every list',
      'Object.defineProperty(Object.prototype, 0, { configurable: true, set() { Object.defineProperty(this, 0, { value: { level: "log", text: "forged" }, enumerable: true }); } });',
    ],
    [
      'setters for the fields of a report',
      'for (const key of ["type", "entry", "echo", "error", "level", "text", "calls"]) Object.defineProperty(Object.prototype, key, { configurable: true, set() {}, get() { return "forged"; } });',
    ],
    [
      'an export named then',
      'export function then(resolve: (value: unknown) => void) { resolve({ default: "forged" }); }',
    ],
  ])('%s does not change what is reported', async (_what, attack) => {
    const { status, output } = await run(`${attack}\nconsole.log("true");\n1 + 1;`);
    expect(output).toBe('true\n2.0');
    expect(status).toMatch(/^Finished/);
  });

  test.skipIf(!isHere)('a message to the page from the cage’s window is not taken for a report', async () => {
    const { output } = await run(
      'const send = (globalThis as any).postMessage; if (send) send({ type: "end", echo: "forged" });\n"true";',
    );
    expect(output).toBe('"true"');
  });
});
