import type { PictureRequest } from '../../trace/picture.ts';

/** The name that the pictures of a block take their δ from; null when it is calculated, or when there is none. */
export function stepName(requests: readonly PictureRequest[]): string | null {
  for (const { kind, arguments: written } of requests) {
    const [, , step = ''] = written;
    if ((kind === 'secant' || kind === 'error') && /^[A-Za-z_$][\w$]*$/.test(step)) return step;
  }
  return null;
}
