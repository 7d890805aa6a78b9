/** The text of a module that fetches each proof sheet by the id of its exercise. */
export function loaderModule(ids: readonly string[]): string {
  const entries = ids.map(
    (id) =>
      `${JSON.stringify(id)}: () => import(${JSON.stringify(`@generated/proof-sheets/default/${id}.json`)}),`,
  );
  return ['export default {', ...entries, '};', ''].join('\n');
}
