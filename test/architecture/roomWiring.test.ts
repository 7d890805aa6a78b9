import { expect, test } from 'vitest';
import { roomWiring } from '../../src/architecture/roomWiring.ts';

test('a row reaches to the first room that may be imported, a column to the last room that may import it', () => {
  const wires = roomWiring({
    base: { imports: [] },
    alone: { imports: [] },
    middle: { imports: ['base'] },
    top: { imports: ['middle', 'base'] },
  });
  expect(wires).toEqual([
    { name: 'base', place: 0, imports: [], rowFrom: 0, columnTo: 3 },
    { name: 'alone', place: 1, imports: [], rowFrom: 1, columnTo: 1 },
    { name: 'middle', place: 2, imports: [0], rowFrom: 0, columnTo: 3 },
    { name: 'top', place: 3, imports: [0, 2], rowFrom: 0, columnTo: 3 },
  ]);
});
