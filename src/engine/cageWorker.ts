/**
 * The whole program of a worker in the page's cage. It gets one port with its first message, and through it
 * one run; what runs in it finds neither the port nor anything that could make another.
 */
import { evaluate } from './evaluate/evaluate.ts';
import { harden } from './harden.ts';
import type { RunRequest } from './protocol.ts';

const createObjectURL = URL.createObjectURL.bind(URL);
const BlobType = Blob;
const listen = globalThis.addEventListener.bind(globalThis);

listen(
  'message',
  (message) => {
    const [port] = message.ports;
    if (!port) return;
    // Bound now: `MessagePort.prototype.postMessage` may be another function later.
    const post = port.postMessage.bind(port);
    port.onmessage = ({ data }: MessageEvent<RunRequest>) => {
      port.onmessage = null;
      void evaluate(data, {
        post: (report) => {
          post(report);
        },
        addressOf: (module) => createObjectURL(new BlobType([module], { type: 'text/javascript' })),
        onLateError: (listener) => {
          // Told here, they need not stand in the browser's console too, where a flood of them slows the page.
          listen('unhandledrejection', (event) => {
            event.preventDefault();
            listener(event.reason);
          });
          listen('error', (event) => {
            event.preventDefault();
            listener(event.error);
          });
        },
      });
    };
    harden(globalThis);
    post({ type: 'ready' });
  },
  { once: true },
);
