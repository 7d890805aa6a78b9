import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import ExerciseName from '../../../src/runner/exercise/ExerciseName.tsx';
import { inLanguage } from '../../translations/siteContext.ts';

vi.mock('../../../src/runner/exercise/exerciseOfSite.ts', () => ({
  exerciseOfSite: (id: string) => (id === 'best-delta' ? { id, title: 'Das beste δ' } : { id }),
}));

const inGerman = (id: string): string => inLanguage('de', () => renderToString(<ExerciseName id={id} />));

test('an exercise has its name in the language of the page', () => {
  expect(inGerman('best-delta')).toBe('Das beste δ');
});

test('a name that is not translated says in which language it is', () => {
  expect(inGerman('five-points')).toBe('<span lang="en">Five points</span>');
});

test('in an English page there is nothing to say', () => {
  expect(renderToString(<ExerciseName id="five-points" />)).toBe('Five points');
});
