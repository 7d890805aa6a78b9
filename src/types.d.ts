/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />

/** The bundled text of the engine's cage worker; written by the plugin `cage`. */
declare module '@generated/cage/default/cageWorker' {
  const worker: string;
  export default worker;
}
