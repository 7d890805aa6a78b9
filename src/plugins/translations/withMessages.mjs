// @ts-check
import { sentencesIn } from './sentencesIn.mjs';

/**
 * A module with its sentences in another language, where there is a message for them.
 *
 * @param {string} source
 * @param {string} file its name tells whether it has JSX
 * @param {Readonly<Record<string, string>>} messages by the ids of the sentences
 */
export function withMessages(source, file, messages) {
  let text = source;
  // From the end, so that the places before stay where they are.
  for (const { id, from, to, isElement } of [...sentencesIn(source, file)].sort((a, b) => b.from - a.from)) {
    const message = messages[id];
    if (message === undefined) continue;
    const literal = JSON.stringify(message);
    text = text.slice(0, from) + (isElement ? `{${literal}}` : literal) + text.slice(to);
  }
  return text;
}
