// @ts-check
import { withMessages } from './withMessages.mjs';

/**
 * Puts the messages of a language into a module, in place of the English ones.
 *
 * @this {{ readonly resourcePath: string, getOptions(): { readonly messages: Readonly<Record<string, string>> } }}
 * @param {string} source
 */
export default function messagesLoader(source) {
  return withMessages(source, this.resourcePath, this.getOptions().messages);
}
