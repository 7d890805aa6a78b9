import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { rooms } from '../../.config/rooms.mjs';
import RoomList from '../../src/architecture/RoomList.tsx';
import RoomMap from '../../src/architecture/RoomMap.tsx';

const names = Object.keys(rooms);
const allowed = Object.values(rooms).flatMap(({ imports }) => imports);

test('the map has the name of every room, a dot for every import that is allowed, and nothing outside of its frame', () => {
  const html = renderToString(<RoomMap />);
  expect([...html.matchAll(/<text[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(names);
  expect(html.match(/<circle/g)).toHaveLength(allowed.length);
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(html) ?? [];
  const numbers = (name: string): readonly number[] =>
    [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => Number(value));
  // A letter of 11 px is 6.7 px wide.
  const longest = Math.max(...names.map((name) => name.length)) * 6.7;
  expect(Math.max(...numbers('x')) + 7).toBeLessThan(Number(width));
  expect(Math.max(...numbers('cx')) + longest).toBeLessThan(Number(width));
  expect(Math.max(...numbers('cy'))).toBeLessThan(Number(height));
});

test('the list says in words what the map draws', () => {
  const text = renderToString(<RoomList />)
    .replaceAll('<!-- -->', '')
    .replaceAll('&#x27;', "'");
  for (const [name, { holds, imports }] of Object.entries(rooms)) {
    const said = imports.length === 0 ? 'imports no other room' : `may import ${imports.join(', ')}`;
    expect(text).toMatch(
      new RegExp(`<code>${name}</code></dt><dd>${literally(holds)}<div[^>]*>${said}</div>`),
    );
  }
});

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
