import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { format, resolveConfig } from 'prettier';
import { exerciseIdForm } from '../../exercise/exerciseIdForm.ts';
import { exerciseFiles, lessonNames } from './exerciseFiles.ts';
import { newExercise } from './newExercise.ts';

export interface NewOptions {
  readonly lesson?: string | undefined;
  readonly signature?: string | undefined;
}

/** Writes the file of a new exercise, and prints what to paste into the lesson. Asks for what was not said. */
export async function newCommand(siteDir: string, id: string, options: NewOptions): Promise<boolean> {
  if (!exerciseIdForm.test(id)) {
    console.log(
      `"${id}" is no id: use small letters, digits and single hyphens, such as central-difference.`,
    );
    return false;
  }
  const twin = exerciseFiles(siteDir).find((file) => file.endsWith(`/${id}.exercise.ts`));
  if (twin !== undefined) {
    console.log(`There is an exercise "${id}" already: ${twin}`);
    return false;
  }
  const lesson = options.lesson ?? (await ask('Lesson (a folder of docs/lessons): ', '--lesson'));
  const lessons = lessonNames(siteDir);
  if (!lessons.includes(lesson)) {
    console.log(`There is no lesson "${lesson}"; there are ${lessons.join(', ')}.`);
    return false;
  }
  const signature =
    options.signature ??
    (await ask('Signature, such as slope(f: (x: number) => number, x: number): number: ', '--signature'));
  const target = path.join(siteDir, 'docs', 'lessons', lesson, `${id}.exercise.ts`);
  const source = newExercise(id, signature);
  writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }));
  const file = path.relative(siteDir, target).split(path.sep).join('/');
  console.log(`${file} is written. Paste into docs/lessons/${lesson}/index.mdx where it belongs:\n`);
  console.log(`<Exercise id="${id}">\n\nSay here what to write.\n\n</Exercise>\n`);
  console.log(`Then: npm run exercise -- check ${id}`);
  return true;
}

/** @throws {Error} if there is nobody who answers, such as in a script */
async function ask(question: string, option: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const nobody = new Promise<never>((_, reject) => {
    terminal.once('close', () => {
      reject(new Error(`\nNobody answered. Say it with ${option}.`));
    });
  });
  try {
    return (await Promise.race([terminal.question(question), nobody])).trim();
  } finally {
    terminal.close();
  }
}
