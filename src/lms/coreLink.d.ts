/** The file behind `@docusaurus/Link`, by a name that the package has not taken over. */
declare module '@docusaurus/core/lib/client/exports/Link' {
  export { default } from '@docusaurus/Link';
}
