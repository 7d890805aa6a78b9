/** What a program calls its host, unless the reader uses this very name. */
export const hostName = '$nudge';
