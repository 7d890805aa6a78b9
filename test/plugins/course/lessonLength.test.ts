import { expect, test } from 'vitest';
import { lessonLength } from '../../../src/plugins/course/lessonLength.ts';
import { lessonTree } from '../../../src/plugins/course/lessonTree.ts';
import { measured } from '../../../src/plugins/course/measured.ts';

const words = (count: number): string => 'word '.repeat(count).trim();
const program = '```ts live title="One"\n1 + 1;\n```';
const lengthOf = (text: string, exercises: readonly number[] = []) =>
  lessonLength(measured(lessonTree(text, 'lesson.mdx')), exercises);

test.each([
  ['200 words take one', words(200), 1],
  ['one more word begins another', words(201), 2],
  [
    'words of headings, lists, links and code count',
    `# ${words(50)}\n\n- [${words(50)}](x)\n- \`${words(100)}\``,
    1,
  ],
  ['signs are no words', `${words(200)} — … · =`, 1],
  ['a formula in a line is one word', `${words(199)} $\\frac{f(x + h) - f(x)}{h}$`, 1],
  ['a formula on lines of its own is ten', `${words(190)}\n\n$$\na b c\n$$`, 1],
  ['a program takes one', `${words(200)}\n\n${program}\n\n${program}`, 3],
  ['code that does not run takes none', `${words(200)}\n\n\`\`\`ts\nlet a = 1;\n\`\`\``, 1],
  ['what stands before the page is none', `---\ntitle: ${words(300)}\n---\n\n${words(200)}`, 1],
  [
    'the words of an exercise belong to it',
    `${words(200)}\n\n<Exercise id="a">\n\n${words(100)}\n\n</Exercise>`,
    1,
  ],
])('minutes: %s', (_what, text, minutes) => {
  expect(lengthOf(text).minutes).toBe(minutes);
});

test('programs and exercises are counted, and the minutes of exercises added', () => {
  expect(lengthOf(`${program}\n\n${words(10)}`, [3, 4])).toEqual({
    minutes: 2,
    programs: 1,
    exercises: 2,
    exerciseMinutes: 7,
  });
});
