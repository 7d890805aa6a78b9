/** What the bench uses of numeric.js, which brings no types. */
declare module 'numeric' {
  /** By differences whose steps it searches for each element; throws where it finds none that is good enough. */
  export function gradient(f: (x: readonly number[]) => number, x: readonly number[]): number[];
}
