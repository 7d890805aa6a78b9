/** A due date in the reader's own time zone, with the zone's name. */
export function dueText(due: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(due));
}
