import type { RunReport, RunRequest } from '../engine/protocol.ts';
import { frameDocument } from './frameDocument.ts';
import { ReportReader } from './reportReader.ts';

/**
 * One frame of an opaque origin with one worker in it, for one run. The frame is the wall (no storage, no
 * network, no way to the page) and the off switch: taking it away ends whatever runs in it.
 */
export class Cage {
  readonly #frame = document.createElement('iframe');
  readonly #channel = new MessageChannel();
  readonly #reader = new ReportReader();
  #report: ((report: RunReport) => void) | undefined;

  /** Settles when the worker waits for its program. */
  readonly ready: Promise<void>;

  /** @param worker - the bundled text of the engine's `cageWorker.ts` */
  constructor(worker: string) {
    this.ready = new Promise((resolve) => {
      this.#channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
        // The worker's first word says that it waits; before a run there is nothing to report.
        if (this.#report === undefined) resolve();
        const report = this.#reader.read(data);
        if (report) this.#report?.(report);
      };
    });
    this.#frame.setAttribute('sandbox', 'allow-scripts');
    this.#frame.hidden = true;
    this.#frame.title = 'code runner';
    this.#frame.onload = () => {
      // The frame's origin is opaque, so it cannot be named; nobody else can be inside this frame.
      this.#frame.contentWindow?.postMessage(worker, '*', [this.#channel.port2]);
    };
    this.#frame.srcdoc = frameDocument;
    document.body.append(this.#frame);
  }

  run(request: RunRequest, report: (report: RunReport) => void): void {
    this.#report = report;
    this.#channel.port1.postMessage(request);
  }

  /** Whether the frame still lives: a browser that runs out of memory takes it away without a word. */
  ping(answered: () => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      answered();
    };
    this.#frame.contentWindow?.postMessage('ping', '*', [port2]);
  }

  close(): void {
    this.#report = undefined;
    this.#channel.port1.close();
    this.#frame.remove();
  }
}
