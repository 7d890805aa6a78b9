// @ts-check

/**
 * Of all messages those of Docusaurus, which look their words up while the page runs.
 *
 * @param {string} source
 */
export default function themeMessagesLoader(source) {
  /** @type {Readonly<Record<string, string>>} */
  const messages = JSON.parse(source);
  const own = Object.entries(messages).filter(([id]) => id.startsWith('theme.'));
  return JSON.stringify(Object.fromEntries(own));
}
