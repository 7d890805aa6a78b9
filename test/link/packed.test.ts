import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/link/base64url.ts';
import { pack, unpack } from '../../src/link/pack.ts';
import { carries, readPacked, type LinkFormat } from '../../src/link/readPacked.ts';
import { writePacked } from '../../src/link/writePacked.ts';

const format: LinkFormat = { name: 'thing', version: 2, packedLength: 200, unpackedBytes: 1_000 };
const read = (fragment: string, changed: Partial<LinkFormat> = {}) =>
  readPacked(fragment, { ...format, ...changed });
const refused = (fault: string) => ({ type: 'refused', fault });

describe('bytes as letters', () => {
  // RFC 4648, sections 5 and 10, without the padding.
  it.each([
    ['', []],
    ['Zg', [0x66]],
    ['Zm8', [0x66, 0x6f]],
    ['Zm9v', [0x66, 0x6f, 0x6f]],
    ['-_8', [0xfb, 0xff]],
  ])('"%s" are %j, and back', (text, bytes) => {
    expect(toBase64url(Uint8Array.from(bytes))).toBe(text);
    expect([...(fromBase64url(text) ?? [NaN])]).toEqual(bytes);
  });

  it.each(['Z', 'Zm9vY', 'Zg==', 'Zm 9v', 'Zm9v\n', '+/8', 'ä'])('"%s" is none of ours', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});

describe('a packed text', () => {
  it.each(['', 'x', 'δ → 0', 'a'.repeat(5_000)])('comes back as it was', async (text) => {
    const packed = (await pack(text)) as Uint8Array<ArrayBuffer>;
    expect(await unpack(packed, 10_000)).toBe(text);
  });

  it('is given up when it is longer than it may be', async () => {
    const packed = (await pack('a'.repeat(1_000))) as Uint8Array<ArrayBuffer>;
    expect(await unpack(packed, 1_000)).toHaveLength(1_000);
    expect(await unpack(packed, 999)).toBeUndefined();
  });

  it('is counted in bytes, not in letters', async () => {
    const packed = (await pack('δδ')) as Uint8Array<ArrayBuffer>;
    expect(await unpack(packed, 4)).toBe('δδ');
    expect(await unpack(packed, 3)).toBeUndefined();
  });

  it('that is cut is an error', async () => {
    const packed = await pack('some text that is long enough to be cut');
    await expect(unpack(packed.slice(0, -1), 1_000)).rejects.toThrow();
  });
});

describe('a link', () => {
  const value = { code: 'print("δ")', half: '\ud800', list: [1, null] };

  it('gives back what was written into it, half a surrogate pair too', async () => {
    expect(await read(await writePacked(value, format))).toEqual({ type: 'read', value });
  });

  it('says its kind and its version before all else', async () => {
    const written = await writePacked(value, format);
    expect(written).toMatch(/^thing=2\.[\w-]+$/);
    expect([carries(written, format), carries(written, { name: 'other' })]).toEqual([true, false]);
  });

  it('that is damaged, of another version or too long is refused, and says which', async () => {
    const written = await writePacked(value, format);
    const noJson = `thing=2.${toBase64url(await pack('{'))}`;
    expect(await read('')).toEqual(refused('damaged'));
    expect(await read('thing=')).toEqual(refused('damaged'));
    expect(await read(`other${written}`)).toEqual(refused('damaged'));
    expect(await read(written.slice(0, -3))).toEqual(refused('damaged'));
    expect(await read(`${written}!`)).toEqual(refused('damaged'));
    expect(await read(noJson)).toEqual(refused('damaged'));
    expect(await read(written.replace('=2.', '=3.'))).toEqual(refused('foreign'));
    expect(await read(written.replace('=2.', '=02.'))).toEqual(refused('foreign'));
    const letters = written.length - 'thing=2.'.length;
    expect(await read(written, { packedLength: letters - 1 })).toEqual(refused('tooLong'));
    expect(await read(written, { packedLength: letters })).toMatchObject({ type: 'read' });
    expect(await read(written, { unpackedBytes: 10 })).toEqual(refused('tooLong'));
  });
});
