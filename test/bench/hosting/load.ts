import { execFileSync } from 'node:child_process';

/** How a server held up. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly worstOfHundred: number;
}

/** So many connections that never wait, for so many seconds, from one thread of wrk: the other core is the server’s. */
const asked = ['--threads', '1', '--connections', '32', '--duration', '10s', '--latency'];

/** Asks for one address again and again, as a browser asks for it. */
export function load(address: string): Load {
  const text = execFileSync('wrk', [...asked, '--header', 'Accept-Encoding: br', address], {
    encoding: 'utf8',
  });
  const failed = /Non-2xx.*|Socket errors.*/.exec(text);
  if (failed) throw new Error(`wrk at ${address}: ${failed[0]}`);
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
    median: milliseconds(/50%\s+(\S+)/.exec(text)?.[1]),
    worstOfHundred: milliseconds(/99%\s+(\S+)/.exec(text)?.[1]),
  };
}

function milliseconds(text = ''): number {
  const [, figure, unit = ''] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(figure) * ({ us: 0.001, ms: 1, s: 1_000 }[unit] ?? NaN);
}
