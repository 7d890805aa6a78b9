import type { Plugin } from '@docusaurus/types';

/** Makes the site's bundler read the package `derivative` from its TypeScript source, as every tool here does. */
export default function derivativeSource(): Plugin {
  return {
    name: 'derivative-source',
    configureWebpack: () => ({ resolve: { conditionNames: ['derivative-source', '...'] } }),
  };
}
