import { expect, test } from 'vitest';
import { withMessages } from '../../../src/plugins/translations/withMessages.mjs';

const messages = { hello: 'Guten "Tag", {name}', bye: 'Tschüss' };

test.each([
  [
    "translate({ id: 'hello', message: 'Hello, {name}' }, { name })",
    `translate({ id: 'hello', message: "Guten \\"Tag\\", {name}" }, { name })`,
  ],
  [
    '<p title={x}><Translate id="bye">\n  Good\n  bye\n</Translate></p>',
    '<p title={x}><Translate id="bye">{"Tschüss"}</Translate></p>',
  ],
  [
    '<Translate id="hello" values={{ name: <b>{n}</b> }}>{\'Hello, {name}\'}</Translate>',
    '<Translate id="hello" values={{ name: <b>{n}</b> }}>{"Guten \\"Tag\\", {name}"}</Translate>',
  ],
  [
    "[translate({ id: 'bye', message: 'Bye' }), translate({ id: 'bye', message: 'Bye' })]",
    `[translate({ id: 'bye', message: "Tschüss" }), translate({ id: 'bye', message: "Tschüss" })]`,
  ],
])('%s', (source, translated) => {
  expect(withMessages(source, 'some.tsx', messages)).toBe(translated);
});

test.each([
  "translate({ id: 'other', message: 'Other' })",
  "say({ id: 'bye', message: 'Bye' })",
  '<T id="bye">Bye</T>',
])('%s stays as it is', (source) => {
  expect(withMessages(source, 'some.tsx', messages)).toBe(source);
});
