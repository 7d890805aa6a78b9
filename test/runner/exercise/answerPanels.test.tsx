import { array, numericalDerivative, type NDArray } from 'derivative';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { PlacedNumber, PlacedPrediction } from '../../../src/engine/placedExercise.ts';
import NumberPanel from '../../../src/runner/exercise/NumberPanel.tsx';
import PredictionPanel from '../../../src/runner/exercise/PredictionPanel.tsx';
import { eventKinds } from '../../../src/trace/trace.ts';
import PageLanguage from '../../../src/theme/language/PageLanguage.tsx';
import { recorded } from '../../trace/recorded.ts';
import { inLanguage } from '../../translations/siteContext.ts';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a>,
}));
vi.mock('@docusaurus/Head', () => ({ default: () => null }));
vi.mock('@theme/CodeBlock', () => ({ default: () => null }));
// What is rendered here is what the build renders.
vi.mock('../../../src/runner/TracePart.tsx', async () => ({
  default: (await import('../../../src/view/TraceView.tsx')).default,
}));

const facts = { id: 'some-step', address: '/a#exercise-some-step', rev: 1, hash: 'h' };
const placed = {
  ...facts,
  changes: {},
  needs: [{ id: 'an-other', address: '/b#exercise-an-other', rev: 1, hash: 'h' }],
  minutes: 3,
  hints: ['First of all.', 'And then.'],
  reveal: 'after-pass',
  onPage: [facts],
} as const;

const textOf = (panel: ReactNode): string => renderToString(panel).replaceAll('<!-- -->', '');

test('the built page of a number has statement, field, hints and what should be done before', () => {
  const number: PlacedNumber = { ...placed, type: 'number' };
  const html = textOf(
    <NumberPanel placed={number} anchor="exercise-some-step">
      Which step?
    </NumberPanel>,
  );
  expect(html).toContain('Some step');
  expect(html).toContain('Which step?');
  expect(html).toMatch(/<label for="([^"]+)">Your answer<\/label><input id="\1"/);
  expect(html).toContain('First of all.');
  expect(html).toContain('<a href="/b#exercise-an-other">An other</a>');
  expect(html.match(/role="status"/g)).toHaveLength(1);
});

test('on a page that is not translated the words of the site have its language, and those of the author theirs', () => {
  const number: PlacedNumber = { ...placed, type: 'number' };
  const panelOf = (source: string): string =>
    inLanguage('de', () =>
      textOf(
        <PageLanguage source={source}>
          <NumberPanel placed={number} anchor="exercise-some-step">
            Which step?
          </NumberPanel>
        </PageLanguage>,
      ),
    );
  const english = panelOf('@site/docs/lessons/step-size/index.mdx');
  expect(english).toMatch(/<div lang="en"><section [^>]*lang="de"/);
  expect(english).toMatch(/<span [^>]*lang="en">Some step<\/span>/);
  expect(english).toContain('<div lang="en">Which step?</div>');
  expect(english).toContain('<p lang="en">First of all.</p>');
  expect(panelOf('@site/docs/i18n/de/docusaurus-plugin-content-docs/current/a.mdx')).not.toContain(' lang=');
});

test('a prediction shows the trace up to the event that is asked for, and not its value', () => {
  const f = (x: NDArray): number => x.get(0) ** 2 + 10 * x.get(1);
  const trace = recorded(() => numericalDerivative(f, array([3, 2])));
  const values = [...trace.events.value];
  // The second write into the gradient.
  const writes = values.flatMap((_value, i) =>
    eventKinds[trace.events.kind[i] ?? 0] === 'write' && trace.events.array[i] === 1 ? [i] : [],
  );
  const [first = -1, asked = -1] = writes;
  const prediction: PlacedPrediction = { ...placed, type: 'prediction', block: 'A block', trace, at: asked };
  const html = textOf(
    <PredictionPanel placed={prediction} anchor="exercise-some-step">
      What comes?
    </PredictionPanel>,
  );
  expect(html).toContain(String(values[first]));
  expect(html).not.toContain(String(values[asked]));
  expect(html).toContain('What comes next');
});
