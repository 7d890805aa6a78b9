import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

const sealLength = 32;

/** Plain data as bytes, numbers bit for bit, behind a hash of them. */
export function seal(value: unknown): Buffer {
  const bytes = serialize(value);
  return Buffer.concat([digest(bytes), bytes]);
}

/** What was sealed; undefined for bytes that were damaged since. */
export function unseal(sealed: Buffer): unknown {
  const bytes = sealed.subarray(sealLength);
  return digest(bytes).equals(sealed.subarray(0, sealLength)) ? deserialize(bytes) : undefined;
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
