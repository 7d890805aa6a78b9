import { shown } from '../arguments/shown.ts';

/** What was thrown, as text without its full stop. Anything can be, also an object that no text can be made of. */
export function thrownText(thrown: unknown): string {
  try {
    return String(thrown).replace(/\.$/, '');
  } catch {
    return shown(thrown);
  }
}
