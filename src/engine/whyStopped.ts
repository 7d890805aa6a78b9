import type { Ending } from './outcome.ts';

/**
 * Why a block that runs in Node was stopped, behind its name: `did not end within 5000 ms`.
 *
 * @param deadline the milliseconds that it was given
 */
export function whyStopped(
  { reason }: Extract<Ending, { readonly type: 'stopped' }>,
  deadline: number,
): string {
  switch (reason) {
    case 'deadline':
      return `did not end within ${deadline} ms`;
    case 'lost':
      return 'used more memory than there is, or ended its thread';
    case 'reader':
      return 'was stopped';
  }
}
