import { shown } from '../arguments/shown.ts';

/** What was thrown, as text. Anything can be, also an object that no text can be made of. */
export function thrownText(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return shown(thrown);
  }
}
