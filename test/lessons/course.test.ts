import { describe, expect, it } from 'vitest';
import { pageOrder } from '../../src/plugins/exercises/pageOrder.ts';
import { lessonLength } from '../../src/plugins/course/lessonLength.ts';
import { lessonTree } from '../../src/plugins/course/lessonTree.ts';
import { measured } from '../../src/plugins/course/measured.ts';
import sidebars from '../../sidebars.ts';
import { pages } from './support/pages.ts';

const inOrder = pageOrder(sidebars.lessons);
const lessons = pages.filter(({ file }) => /^docs\/lessons\/[^/]+\/index\.mdx$/.test(file));

const matter = (text: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(text.split('\n---')[0] ?? '')?.[1] ?? '';

describe('the course', () => {
  it('has every lesson in its order, once', () => {
    expect([...inOrder].sort()).toEqual(
      ['docs/lessons/index.mdx', ...lessons.map(({ file }) => file)].sort(),
    );
  });

  it('has titles of their own', () => {
    const titles = lessons.map(({ text }) => matter(text, 'title'));
    expect(new Set(titles).size).toBe(lessons.length);
  });
});

describe.each(lessons)('$file', ({ file, text }) => {
  it('takes 25 minutes at most', () => {
    expect(lessonLength(measured(lessonTree(text, file)), []).minutes).toBeLessThanOrEqual(25);
  });

  it('is described in as many words as a search engine shows', () => {
    const { length } = matter(text, 'description');
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThanOrEqual(165);
  });

  it('says what you will learn, sums up, and names its sources', () => {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(
      expect.arrayContaining(['What you will learn', 'Recap', 'Try it', 'Exercises', 'Sources']),
    );
    expect(headings.slice(-1)).toEqual(['Sources']);
  });
});
