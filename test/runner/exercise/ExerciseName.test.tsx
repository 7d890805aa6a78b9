import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import ExerciseName from '../../../src/runner/exercise/ExerciseName.tsx';

const site = vi.hoisted(() => ({ currentLocale: 'de' }));

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { ...site, defaultLocale: 'en' } }),
}));
vi.mock('../../../src/runner/exercise/exerciseOfSite.ts', () => ({
  exerciseOfSite: (id: string) => (id === 'best-delta' ? { id, title: 'Das beste δ' } : { id }),
}));

beforeEach(() => {
  site.currentLocale = 'de';
});

test('an exercise has its name in the language of the page', () => {
  expect(renderToString(<ExerciseName id="best-delta" />)).toBe('Das beste δ');
});

test('a name that is not translated says in which language it is', () => {
  expect(renderToString(<ExerciseName id="five-points" />)).toBe('<span lang="en">Five points</span>');
});

test('in an English page there is nothing to say', () => {
  site.currentLocale = 'en';
  expect(renderToString(<ExerciseName id="five-points" />)).toBe('Five points');
});
