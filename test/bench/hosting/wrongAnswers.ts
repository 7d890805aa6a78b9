/** What an address of the site must answer; headers as patterns, `undefined` where there must be none. */
interface Expected {
  readonly status: number;
  readonly headers?: Readonly<Record<string, RegExp | undefined>>;
}

const inFrames = /frame-ancestors/;
const asked = /^no-cache$/;
const page = {
  status: 200,
  headers: { 'content-security-policy': inFrames, 'cache-control': asked, 'content-encoding': /^br$/ },
};

/** By address below the site. */
function expectedAnswers(script: string): Readonly<Record<string, Expected>> {
  return {
    '': page,
    'lessons/gradient': page,
    'de/': page,
    'de/lessons/scalar-derivative': page,
    'serviceWorker.js': { status: 200, headers: { 'cache-control': asked, 'content-type': /javascript/ } },
    [script]: {
      status: 200,
      headers: {
        'cache-control': /^public, max-age=31536000, immutable$/,
        'content-security-policy': inFrames,
        'content-encoding': /^br$/,
      },
    },
    embed: {
      status: 200,
      headers: { 'content-security-policy': /^(?!.*frame-ancestors)/, 'cache-control': asked },
    },
    'lessons/gradient/': { status: 301, headers: { location: /\/lessons\/gradient$/ } },
    'no-such-page': { status: 404, headers: { 'content-type': /html/, 'cache-control': undefined } },
    'assets/js/gone.1234.js': { status: 404, headers: { 'cache-control': undefined } },
    _headers: { status: 404 },
    '_nginx.conf': { status: 404 },
  };
}

const everywhere = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
};

/** What a server answers otherwise than it must, in sentences. */
export async function wrongAnswers(site: string): Promise<readonly string[]> {
  const script = /assets\/js\/main\.\w+\.js/.exec(await (await fetch(site)).text())?.[0] ?? 'no script';
  const wrong: string[] = [];
  for (const [at, { status, headers = {} }] of Object.entries(expectedAnswers(script))) {
    const answer = await fetch(`${site}${at}`, { redirect: 'manual', headers: { 'accept-encoding': 'br' } });
    await answer.arrayBuffer();
    if (answer.status !== status) wrong.push(`/${at}: status ${String(answer.status)}`);
    const wanted = status === 200 ? { ...everywhere, ...headers } : headers;
    for (const [name, pattern] of Object.entries(wanted)) {
      const value = answer.headers.get(name);
      const isRight = pattern ? pattern.test(value ?? '') : value === null;
      if (!isRight) wrong.push(`/${at}: ${name}: ${value ?? 'missing'}`);
    }
  }
  return wrong;
}
