/** What a link to an exercise names on its page. */
export function exerciseAnchor(id: string): string {
  return `exercise-${id}`;
}
