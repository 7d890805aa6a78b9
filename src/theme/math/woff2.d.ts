declare module '*.woff2' {
  /** Where the built site has the font. */
  const address: string;
  export default address;
}
