import { expect, test } from 'vitest';
import { pageShelf } from '../../../../src/runner/memory/shelf/pageShelf.ts';
import { placedShelf, placeShelf } from '../../../../src/runner/memory/shelf/placedShelf.ts';
import { mapShelf } from '../mapShelf.ts';

test('a page keeps work where it was told to, and nowhere else', () => {
  expect(placedShelf()).toBeUndefined();
  const shelf = mapShelf();
  placeShelf(shelf);
  expect(pageShelf()).toBe(shelf);
  expect(placedShelf()).toBe(shelf);
});
