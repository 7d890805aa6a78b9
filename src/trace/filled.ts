/** A sentence with its places, such as `{value}`, filled in; one that has no value stays as it is written. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
