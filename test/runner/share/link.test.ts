import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readFragment } from '../../../src/runner/share/readFragment.ts';
import { shareLimits } from '../../../src/runner/share/sharedCode.ts';
import { writeFragment } from '../../../src/runner/share/writeFragment.ts';

const seed = 20;
const { codeLength, titleLength, packedLength, unpackedBytes } = shareLimits;

async function linkTo(code: string, title = 'A program'): Promise<string> {
  const fragment = await writeFragment({ title, code });
  if (fragment === undefined) throw new Error('too long');
  return fragment;
}

/** A link made by somebody else, with any bytes in it. */
function forged(text: string | Uint8Array): string {
  return `code=1.${deflateSync(text).toString('base64url')}`;
}

/** Code units one by one: half surrogate pairs and NUL among them. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), {
      maxLength,
    })
    .map((units) => String.fromCharCode(...units));

describe('a link', () => {
  test('gives back every title and every code, character for character', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(titleLength), anyText(300), async (title, code) => {
        expect(await readFragment(await linkTo(code, title))).toEqual({
          type: 'shared',
          shared: { title, code },
        });
      }),
      { seed, numRuns: 300 },
    );
  });

  test('has nothing in it that a mail program or an address bar would change', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(100), async (code) => {
        expect(await linkTo(code)).toMatch(/^code=1\.[\w-]+$/);
      }),
      { seed },
    );
  });

  // A generator of numbers that no packer can shorten: x ← 69069 x + 1 mod 2³² (Marsaglia).
  const noise = (most: number): string => {
    let x = seed;
    return Array.from({ length: codeLength }, () => {
      x = (Math.imul(69069, x) + 1) >>> 0;
      return String.fromCharCode((x / 2 ** 32) * most);
    }).join('');
  };

  test.each([
    ['letters', 'x'.repeat(codeLength)],
    ['NUL, which JSON writes in six characters', '\0'.repeat(codeLength)],
    ['half surrogate pairs', '\ud800'.repeat(codeLength)],
    ['noise of three bytes a character', noise(0xffff)],
    ['noise of two bytes a character', noise(0x7ff)],
    ['whole surrogate pairs', '😀'.repeat(codeLength / 2)],
  ])('carries the longest code allowed, of %s', async (_what, code) => {
    const fragment = await linkTo(code, '\0'.repeat(titleLength));
    expect(fragment.length).toBeLessThanOrEqual(packedLength);
    expect(await readFragment(fragment)).toMatchObject({ type: 'shared', shared: { code } });
  });

  test('is not made for code one character longer', async () => {
    expect(await writeFragment({ title: '', code: 'x'.repeat(codeLength + 1) })).toBeUndefined();
  });

  test('of a lesson’s longest block is shorter than 1,500 characters', async () => {
    const code = 'const value = x.get(idx);\n'.repeat(40);
    expect((await linkTo(code)).length).toBeLessThan(1_500);
  });

  test('cuts a title that is too long', async () => {
    const read = await readFragment(await linkTo('1;', 'x'.repeat(titleLength + 1)));
    expect(read).toEqual({ type: 'shared', shared: { title: 'x'.repeat(titleLength), code: '1;' } });
  });
});

describe('a damaged link', () => {
  const code = "import { print } from 'derivative';\n\nprint('x =', 3); // x²\n";
  const whole = { type: 'shared', shared: { title: 'A program', code } };
  const damaged = { type: 'refused', fault: 'damaged' };

  test('is refused wherever it is cut off', async () => {
    const fragment = await linkTo(code);
    for (let length = 0; length < fragment.length; length++) {
      expect(await readFragment(fragment.slice(0, length)), String(length)).toEqual(damaged);
    }
  });

  test('is refused wherever a letter is missing', async () => {
    const fragment = await linkTo(code);
    for (let i = 0; i < fragment.length; i++) {
      const read = await readFragment(fragment.slice(0, i) + fragment.slice(i + 1));
      expect(read, String(i)).toEqual(damaged);
    }
  });

  // A few bits of a packed text mean nothing (the rest of its last byte): a change there does no harm.
  test('is refused, or still gives the whole code, wherever a letter is another', async () => {
    const fragment = await linkTo(code);
    const start = 'code=1.'.length;
    let harmless = 0;
    for (let i = start; i < fragment.length; i++) {
      for (const letter of 'AZaz09-_') {
        const read = await readFragment(fragment.slice(0, i) + letter + fragment.slice(i + 1));
        if (read.type === 'shared') {
          expect(read, `${String(i)} ${letter}`).toEqual(whole);
          harmless++;
        } else {
          expect(read, `${String(i)} ${letter}`).toEqual(damaged);
        }
      }
    }
    // Each letter of the link is one of the eight at most once; the others are padding.
    expect(harmless).toBeLessThan(fragment.length - start);
  });

  test.each([
    ['nothing', ''],
    ['another name', 'program=1.abc'],
    ['no version', 'code=abc'],
    ['a version without code', 'code=1.'],
    ['a letter that is none of ours', 'code=1.a b'],
    ['a percent sign', 'code=1.%zz'],
    ['bytes that nobody packed', 'code=1.AAAA'],
    ['no JSON', forged('[')],
    ['no pair', forged('["a"]')],
    ['three strings', forged('["a","b","c"]')],
    ['other types', forged('["a",1]')],
    ['an object', forged('{"title":"a","code":"b"}')],
    ['no UTF-8', forged(new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]))],
    ['a title that is too long', forged(JSON.stringify(['x'.repeat(titleLength + 1), '']))],
  ])('with %s is refused', async (_what, fragment) => {
    expect(await readFragment(fragment)).toEqual(damaged);
  });
});

describe('another link', () => {
  test.each(['code=2.abc', 'code=0.abc', 'code=12.', 'code=01.abc'])(
    'of the format of %s is foreign',
    async (fragment) => {
      expect(await readFragment(fragment)).toEqual({ type: 'refused', fault: 'foreign' });
    },
  );

  test('with more letters than any link has is not even unpacked', async () => {
    expect(await readFragment(`code=1.${'A'.repeat(packedLength + 1)}`)).toEqual({
      type: 'refused',
      fault: 'tooLong',
    });
  });
});

describe('a link that would unpack to a hundred times the limit', () => {
  const bomb = forged(JSON.stringify(['', 'x'.repeat(100 * unpackedBytes)]));

  test('fits into a link', () => {
    expect(bomb.length).toBeLessThan(packedLength);
  });

  test('is refused', async () => {
    expect(await readFragment(bomb)).toEqual({ type: 'refused', fault: 'tooLong' });
  });

  test('is unpacked no further than the limit and a few pieces', async () => {
    let unpacked = 0;
    const original = globalThis.DecompressionStream;
    const counting = function (format: CompressionFormat) {
      const stream = new original(format);
      const counter = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          unpacked += chunk.byteLength;
          controller.enqueue(chunk);
        },
      });
      return { writable: stream.writable, readable: stream.readable.pipeThrough(counter) };
    };
    vi.stubGlobal('DecompressionStream', counting);
    try {
      await readFragment(bomb);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(unpacked).toBeGreaterThan(unpackedBytes);
    expect(unpacked).toBeLessThan(10 * unpackedBytes);
  });
});
