import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { builtBelow } from '../hosting/builtBelow.ts';
import { load } from '../hosting/load.ts';
import { startNginx } from '../hosting/startNginx.ts';
import { wrongAnswers } from '../hosting/wrongAnswers.ts';
import { wrongInBrowser } from '../hosting/wrongInBrowser.ts';
import { exactly, type Row, type Section } from '../report/row.ts';
import type { BenchOptions } from './options.ts';

const base = '/sub/';
const title = 'Hosting: nginx with the configuration of the container, the site below /sub/';

/** Whether the site works as it is hosted, and how much the server bears. */
export async function hosting({ folder }: BenchOptions): Promise<Section> {
  const missing = ['nginx', 'wrk'].filter((tool) => spawnSync(tool, ['-v']).error !== undefined);
  if (missing.length > 0) {
    return { title, rows: missing.map((tool) => ({ what: tool, missing: 'it is not installed' })) };
  }
  const hosted = path.join(folder, 'hosted');
  const site = await builtBelow(base, path.join(hosted, 'site'));
  const nginx = await startNginx(hosted, site);
  try {
    const address = `${nginx.origin}${base}`;
    const answers = await wrongAnswers(address);
    const loads = [
      ...loadRows('a lesson', `${address}lessons/gradient`),
      ...loadRows('the map of the course', `${address}lessons`),
    ];
    // Last, since it stops the server.
    const seen = await wrongInBrowser(nginx, base, folder);
    return {
      title,
      rows: [
        {
          what: 'answers and headers that are not as they must be',
          figure: exactly(answers.length),
          unit: '',
          limit: 0,
        },
        { what: 'what goes wrong in a browser', figure: exactly(seen.length), unit: '', limit: 0 },
        ...loads,
      ],
      text: [
        'wrk asks from the same machine: one thread, 32 connections, 10 s, brotli. In the browser: run, edit, a page that is missing, off-line, frames.',
        ...answers,
        ...seen,
      ].join('\n'),
    };
  } finally {
    await nginx.stop();
  }
}

function loadRows(what: string, address: string): readonly Row[] {
  const { requestsPerSecond, median, worstOfHundred } = load(address);
  return [
    { what: `${what}: requests a second`, figure: exactly(requestsPerSecond), unit: '' },
    { what: `${what}: half of the answers within`, figure: exactly(median), unit: 'ms' },
    { what: `${what}: 99 of 100 answers within`, figure: exactly(worstOfHundred), unit: 'ms' },
  ];
}
