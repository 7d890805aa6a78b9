/**
 * Checks the elementary functions against the reference at many points and prints a table.
 *
 *     npx tsx -C derivative-source test/tools/elementaryProof.ts [function | all] [points] [seed]
 *
 * `undecided` is the share of points that double-double digits cannot decide and the accurate way must;
 * the times are of this machine: over all points, and over those with 10⁻³ ≤ |x| ≤ 10³.
 */
import type { TestedFunction } from '../derivative/functions/testedFunctions.ts';
import { mismatches, testedFunctions } from '../derivative/functions/testedFunctions.ts';

type Points = ReturnType<TestedFunction['points']>;

const [asked = 'all', count = '100000', seed] = process.argv.slice(2);
const chosen = testedFunctions.filter(({ name }) => asked === 'all' || asked === name);
if (chosen.length === 0) throw new RangeError(`no function ${asked}`);

let total = 0;
printRow(['function', 'points', 'mismatches', 'undecided', 'µs, all', 'µs, usual']);
for (const tested of chosen) {
  const points = tested.points(Number(count), seed);
  const wrong = mismatches(tested, tested.value, points);
  const usual = points.filter(([x]) => Math.abs(x) >= 1e-3 && Math.abs(x) <= 1e3);
  const share = points.filter(([x, y = NaN]) => tested.quickly(tested.fold(x), y) === undefined).length;
  const undecided = `${((100 * share) / points.length).toFixed(3)} %`;
  printRow([tested.name, points.length, wrong.length, undecided, time(tested, points), time(tested, usual)]);
  for (const line of wrong.slice(0, 5)) console.log(`  ${line}`);
  total += wrong.length;
}
process.exitCode = total === 0 ? 0 : 1;

/** Microseconds a call: the best of five rounds. */
function time({ value }: TestedFunction, points: Points): string {
  const rounds = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    for (const [x, y = NaN] of points) value(x, y);
    return performance.now() - start;
  });
  return ((1000 * Math.min(...rounds)) / points.length).toFixed(2);
}

function printRow(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padEnd(11)).join(' '));
}
