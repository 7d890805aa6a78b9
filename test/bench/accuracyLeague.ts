import path from 'node:path';
import type { Operand } from 'derivative';
import { seededRandom } from '../derivative/functions/points/random.ts';
import { exactTruth } from './accuracy/BallDual.ts';
import { heldOutFunctions } from './accuracy/heldOutFunctions.ts';
import type { LeagueFunction } from './accuracy/LeagueFunction.ts';
import { leagueFunctions } from './accuracy/leagueFunctions.ts';
import type { LeagueRow, Outcome } from './accuracy/leagueRow.ts';
import { leagueRow } from './accuracy/leagueRow.ts';
import { leagueText } from './accuracy/leagueText.ts';
import type { Method } from './accuracy/methods.ts';
import { methods } from './accuracy/methods.ts';
import { recordedPeers } from './accuracy/recordedPeers.ts';

const pointsEach = 40;

/** A point of the league and the derivative there, to the last digit. */
export interface LeaguePoint {
  readonly entry: LeagueFunction;
  readonly x: number;
  readonly truth: number;
}

/** The points of some functions, the same on every machine for the same seed. */
export function leaguePoints(functions: readonly LeagueFunction[], seed: string): LeaguePoint[] {
  return functions.flatMap((entry) => {
    const random = seededRandom(`${seed} ${entry.name}`);
    return Array.from({ length: pointsEach }, () => {
      const x = entry.points(random);
      return { entry, x, truth: exactTruth(entry.f, x) };
    });
  });
}

/** How accurate each method is at these points, and how honest about it; one row a method. */
export function accuracyLeague(
  points: readonly LeaguePoint[] = leaguePoints(leagueFunctions, 'league'),
  contestants: readonly Method[] = methods,
): LeagueRow[] {
  return contestants.map((method) => {
    const outcomes = points.map((point) => outcomeOf(method, point));
    return leagueRow(
      method.name,
      outcomes.filter((outcome) => outcome !== undefined),
    );
  });
}

/** `undefined` where the method refuses the function, as the complex step does |x|. */
export function outcomeOf({ estimate }: Method, { entry, x, truth }: LeaguePoint): Outcome | undefined {
  let calls = 0;
  const counted = <T extends Operand>(point: T): T => {
    calls++;
    return entry.f(point);
  };
  try {
    const { value, error } = estimate(counted, x);
    return { value, truth, error, calls };
  } catch (refusal) {
    if (refusal instanceof TypeError) return undefined;
    throw refusal;
  }
}

const sets = {
  'The league': leagueFunctions,
  'Functions on which nothing was settled': heldOutFunctions,
} as const;

if (path.basename(process.argv[1] ?? '') === 'accuracyLeague.ts') {
  if (process.argv.includes('--points')) printPoints();
  else printTables();
}

function printTables(): void {
  for (const [title, functions] of Object.entries(sets)) {
    console.log(`${title}: ${functions.length} functions × ${pointsEach} points\n`);
    const rows = [...(recordedPeers[title] ?? []), ...accuracyLeague(leaguePoints(functions, 'league'))];
    console.log(`${leagueText(rows)}\n`);
  }
}

/** For programs that are not written in JavaScript. */
function printPoints(): void {
  const points = Object.entries(sets).map(([title, functions]) => [
    title,
    leaguePoints(functions, 'league').map(({ entry, x, truth }) => ({ numpy: entry.numpy, x, truth })),
  ]);
  console.log(JSON.stringify(Object.fromEntries(points)));
}
