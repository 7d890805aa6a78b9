/** What an exercise is called: `central-difference` → `Central difference`. */
export function exerciseTitle(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
