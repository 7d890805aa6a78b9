/** `Array.isArray` for what the types call a list already: there it would make an `any[]` of it. */
export function isList(list: unknown): boolean {
  return Array.isArray(list);
}
