/**
 * What stands behind `npm run bench --`.
 *
 * @param parts by the names that `--only` knows
 * @param notQuick of them, what `--quick` leaves out
 */
export function usage(parts: readonly string[], notQuick: readonly string[]): string {
  return `npm run bench -- [--quick] [--only <part,part,…>] [--page] [--json]

--quick   measures less often, and leaves out ${notQuick.join(', ')},
          and every browser but Chromium
--only    makes these parts alone: ${parts.join(', ')}
--page    keeps the report for the page /reference/performance
--json    prints the report as JSON
--help    says this`;
}
