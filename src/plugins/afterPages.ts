import type { AllContent, Plugin, PluginContentLoadedActions } from '@docusaurus/types';

/**
 * Publishes what is read out of the pages of the site, and reads it again whenever a page was saved while `npm start` runs:
 * Docusaurus calls this after each plugin that reads pages.
 *
 * A plugin that watched the pages itself would be loaded anew beside the one that reads them, and of the two sites that come
 * of it Docusaurus keeps the one that is ready last: a lesson that an author has just added would be gone again.
 *
 * @param read what fails here stops the start; later it is told, and what was read before stays
 */
export function afterPages<T>(
  read: (allContent: AllContent) => T | Promise<T>,
  publish: (content: T, actions: PluginContentLoadedActions) => Promise<void>,
): NonNullable<Plugin['allContentLoaded']> {
  let last: { readonly content: T } | undefined;
  return async ({ allContent, actions }) => {
    try {
      last = { content: await read(allContent) };
    } catch (error) {
      if (last === undefined) throw error;
      console.error(error);
    }
    await publish(last.content, actions);
  };
}
