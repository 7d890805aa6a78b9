const names: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address leads to the machine itself, which is another one for whoever is sent it. */
export function isOwnMachine({ hostname }: Pick<URL, 'hostname'>): boolean {
  return names.has(hostname);
}
