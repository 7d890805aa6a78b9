/**
 * The script of the frame, the only one that runs there: it makes the worker and answers pings. It never
 * listens to the worker, so that a program has nobody to talk to but the port, which it cannot reach.
 *
 * The page's own policy reaches into a `srcdoc` frame: the build puts this text's hash into it.
 */
export const frameScript = `addEventListener('message', ({ source, data, ports: [port] }) => {
  if (source !== parent) return;
  if (data === 'ping') port.postMessage('pong');
  else new Worker(URL.createObjectURL(new Blob([data], { type: 'text/javascript' }))).postMessage(null, [port]);
});`;

/** No network, no storage, no further frame: one inline script, and workers and modules from blobs. */
const policy = "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:";

export const frameDocument = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${frameScript}</script>`;
