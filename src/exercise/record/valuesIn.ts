import type { Plain } from '../observe/Plain.ts';
import type { RecordedCall, RecordedPart } from './Recording.ts';

/** How many values a part holds, so that whoever keeps parts can set a limit. */
export function valuesIn(part: RecordedPart): number {
  const calls = part.type === 'probe' ? [part.call] : part.calls;
  return calls.reduce((sum, call) => sum + inCall(call), 1);
}

function inCall({ asked, outcome, after }: RecordedCall): number {
  const given = asked.reduce((sum, each) => sum + inAll(each.given), asked.length);
  return 1 + given + (outcome.type === 'returned' ? inPlain(outcome.value) : 0) + inAll(after);
}

function inPlain(plain: Plain): number {
  if (typeof plain !== 'object' || plain === null) return 1;
  if (plain.type === 'array') return 1 + plain.elements.length;
  return plain.type === 'list' ? 1 + inAll(plain.items) : 1;
}

function inAll(plains: readonly Plain[]): number {
  return plains.reduce<number>((sum, plain) => sum + inPlain(plain), 0);
}
