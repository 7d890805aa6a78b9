import { existsSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readText } from '../../engine/readText';
import { translationOf } from '../translations/originalOf';
import { stringsIn } from './stringsIn';

const schema = v.strictObject({ title: v.string(), texts: v.record(v.string(), v.string()) });

/** What a translation says in place of an exercise's own words. */
export interface ExerciseTexts {
  /** What the exercise is called. */
  readonly title: string;
  /** By the words of the exercise file: names of checks, hints, sentences of mistakes. What is missing stays English. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * The translation of an exercise, from the file `<id>.exercise.json` beside the translated page, if there is one.
 *
 * @param file of the exercise, from the repository's top
 * @throws {Error} that names the file, when it has another form, or translates words that the exercise does not have
 */
export function exerciseTexts(siteDir: string, file: string, language: string): ExerciseTexts | undefined {
  const translation = translationOf(file, language).replace(/ts$/, 'json');
  if (!existsSync(path.join(siteDir, translation))) return undefined;
  const { output, issues } = v.safeParse(schema, parsed(path.join(siteDir, translation)));
  if (issues) throw new Error(`${translation}: ${v.summarize(issues)}`);
  const own = stringsIn(readText(path.join(siteDir, file)));
  const stale = Object.keys(output.texts).filter((text) => !own.has(text));
  if (stale.length > 0) {
    throw new Error(
      `${translation}: ${file} has no words ${stale.map((text) => `“${text}”`).join(', ')}; where they were reworded, translate them anew`,
    );
  }
  return output;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    throw new Error(`${file}: ${String(error)}`, { cause: error });
  }
}
