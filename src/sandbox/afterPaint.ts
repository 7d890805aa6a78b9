/** Calls back when what the page shows next stands on the screen. In a hidden page that is when it is shown again. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
