/** Bytes as text of letters, digits, `-` and `_`, which every mail program leaves in one piece. */
export function toBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes, or undefined for a text that is none of ours. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  // `atob` takes spaces and line breaks too, and one letter more than whole bytes have.
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
