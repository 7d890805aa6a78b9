/** How much is handed to the unpacker at a time: it unpacks a whole piece, up to a thousand times as long, at once. */
const pieceBytes = 512;

/** Packs a text in the zlib format, whose checksum tells a damaged link from a whole one. */
export async function pack(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Unpacks a text, but never more than `limit` bytes and a piece: a few letters can unpack to gigabytes.
 *
 * @returns undefined for what is too long
 * @throws {TypeError} for what is damaged or no text
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<string | undefined> {
  const reader = inPieces(bytes).pipeThrough(new DecompressionStream('deflate')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A stream that gives the next piece only when the one before has been taken. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes.slice(at, at + pieceBytes));
        at += pieceBytes;
      },
    },
    { highWaterMark: 0 },
  );
}
