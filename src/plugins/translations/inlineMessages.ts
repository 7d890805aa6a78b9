import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Writes a language's sentences into the modules that say them. Docusaurus would put all of them, with their ids, into
 * the script that every page begins with: they are many, and most are said in parts that are fetched later.
 */
export default function inlineMessages({ siteDir, i18n, codeTranslations }: LoadContext): Plugin {
  const loader = (name: string): string => path.join(siteDir, 'src', 'plugins', 'translations', name);
  return {
    name: 'inline-messages',
    configureWebpack: () =>
      i18n.currentLocale === i18n.defaultLocale
        ? {}
        : {
            module: {
              rules: [
                {
                  test: /\.tsx?$/,
                  include: path.join(siteDir, 'src'),
                  enforce: 'pre',
                  use: { loader: loader('messagesLoader.mjs'), options: { messages: codeTranslations } },
                },
                { test: /[\\/]codeTranslations\.json$/, use: loader('themeMessagesLoader.mjs') },
              ],
            },
          },
  };
}
