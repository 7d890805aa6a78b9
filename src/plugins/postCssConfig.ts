import type { Plugin } from '@docusaurus/types';

/**
 * Says that PostCSS has no other configuration than that of Docusaurus. Else it is looked for under a dozen names beside each
 * stylesheet and in every folder above, for the server as for the browser and in each language: seconds of a build.
 */
export default function postCssConfig(): Plugin {
  return {
    name: 'post-css-config',
    configurePostCss: (options) => ({ ...options, config: false }),
  };
}
