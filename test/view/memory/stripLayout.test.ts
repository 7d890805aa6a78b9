import { array, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';
import { memoryOrder } from '../../../src/trace/memoryOrder.ts';
import { rowAtIndex } from '../../../src/trace/rowAtIndex.ts';
import { stripHops } from '../../../src/view/memory/stripHops.ts';
import { stripLayout } from '../../../src/view/memory/stripLayout.ts';
import { readingOf } from '../../trace/readingOf.ts';
import { viewOf, walkedOver } from '../../trace/strided.ts';

const matrix = array([
  [1, 2, 3],
  [4, 5, 6],
]);

/** A strip as text: the flat indices of each place, and `·n` for n places of others. */
const drawn = (x: Parameters<typeof memoryOrder>[0], centre = 0): string =>
  stripLayout(memoryOrder(x), centre)
    .cells.map((cell) => (cell.type === 'gap' ? `·${cell.count}` : cell.flats.join('+')))
    .join(' ');

describe('the memory strip', () => {
  it.each([
    ['a transpose as it lies', matrix.T, '0 2 4 1 3 5'],
    ['a column, with what lies between', matrix.slice([], 1), '0 ·2 1'],
    ['every other element backwards', array([1, 2, 3, 4, 5]).slice([null, null, -2]), '2 ·1 1 ·1 0'],
    ['a place that elements share', viewOf([2, 2], [0, 1]), '0+2 1+3'],
    ['a number', array(3), '0'],
    ['nothing', zeros([0, 3]), ''],
  ])('draws %s', (_name, x, expected) => {
    expect(drawn(x)).toBe(expected);
  });

  it.each([
    [0, 0, 16],
    [50, 42, 58],
    [99, 83, 99],
  ])('draws of 100 elements those around %i', (centre, first, last) => {
    const places = drawn(zeros(100), centre).split(' ').map(Number);
    expect([places[0], places.at(-1), places.length]).toEqual([first, last, 17]);
    expect(stripLayout(memoryOrder(zeros(100)), centre).whole).toBe(false);
  });

  it.each([
    ['in order K from place to place', 'K', ['0.5→1.5', '1.5→2.5', '2.5→3.5', '3.5→4.5', '4.5→5.5']],
    ['in order C up and down', 'C', ['0.5→3.5!', '3.5→1.5!', '1.5→4.5!', '4.5→2.5!', '2.5→5.5!']],
  ] as const)('shows the walk over a transpose %s', (_name, order, expected) => {
    const trace = walkedOver(matrix.T, order);
    const reading = readingOf(trace);
    const memory = memoryOrder(matrix.T);
    const hops = stripHops(reading, memory, stripLayout(memory, 0), rowAtIndex(trace, reading));
    expect(hops.map(({ from, to, toNext }) => `${from}→${to}${toNext ? '' : '!'}`)).toEqual(expected);
  });

  it('lets a hop to what is not drawn leave the strip on its side', () => {
    const x = zeros(100);
    const trace = walkedOver(x, 'C');
    const reading = readingOf(trace);
    const memory = memoryOrder(x);
    const hops = stripHops(reading, memory, stripLayout(memory, 50), rowAtIndex(trace, reading));
    expect(hops.find(({ row }) => row === 42)).toMatchObject({ from: -0.5, to: 0.5 });
    expect(hops.find(({ row }) => row === 59)).toMatchObject({ from: 16.5, to: 17.5 });
    expect(hops).toHaveLength(18);
  });
});
