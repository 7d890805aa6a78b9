import { seededRandom } from '../../../src/exercise/generate/seededRandom.ts';
import { gradedClass } from './gradedClass.ts';
import type { Generated } from './Generated.ts';
import { handInText, type Revisions } from './handInText.ts';
import { honestAnswers } from './honestAnswers.ts';
import { hostileHandIns } from './hostileHandIns.ts';

const first = ['Émile', 'Zoë', 'Åsa', '明', 'Noah', 'Łucja', 'Ömer', 'Ada', 'Íñigo', 'O’Brien'];
const last = ['Müller', 'van den Berg', 'Nguyễn', '李', 'Smith-Jones', 'Žižek', 'Okafor', 'de la Cruz'];

/**
 * The hand-ins of a class, each with what must come of it: twenty that mean harm or came to harm, and for the rest what
 * learners write. Always the same for the same seed.
 */
export function generateClass(count: number, seed: string, revisions: Revisions): readonly Generated[] {
  const hostile = hostileHandIns(revisions);
  const random = seededRandom(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T | undefined =>
    list[Math.floor(random() * list.length)];
  const honest = Array.from({ length: count - hostile.length }, (_, i): Generated => {
    const name = `${pick(first) ?? ''} ${pick(last) ?? ''} ${i + 1}`;
    const isLate = random() < 0.03;
    const codes: Record<string, string> = {};
    const outcomes: Record<string, string> = {};
    for (const exercise of gradedClass.exercises) {
      const answer = random() < 0.9 ? pick(honestAnswers[exercise] ?? []) : undefined;
      outcomes[exercise] = answer?.outcome ?? 'not handed in';
      if (answer !== undefined) codes[exercise] = answer.code;
    }
    const handedIn = isLate ? '2026-12-02T08:00:00.000Z' : '2026-11-30T12:00:00.000Z';
    return {
      // As Moodle hands files out.
      file: `moodle/${name}_${600_000 + i}_assignsubmission_file_/hand-in.json`,
      contents: handInText({ name, codes, handedIn }, revisions),
      name,
      outcomes,
      troubles: isLate ? ['late'] : [],
    };
  });
  return [...honest, ...hostile];
}
