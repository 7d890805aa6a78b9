/** What an exercise is called: as its translation says, or `central-difference` → `Central difference`. */
export function exerciseTitle(id: string, translated?: string): string {
  if (translated !== undefined) return translated;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
