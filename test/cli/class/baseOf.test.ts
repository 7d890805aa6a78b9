import { expect, test } from 'vitest';
import { baseOf } from '../../../src/cli/class/baseOf.ts';

test.each([
  ['<script src=/assets/js/main.1.js defer></script>', '/'],
  ['<script src="/assets/js/main.1.js" defer></script>', '/'],
  ['<script src=/nudge/assets/js/main.1.js defer></script>', '/nudge/'],
  ['<script>1</script><script src="/a/b/assets/js/main.1.js"></script>', '/a/b/'],
  ['<p>no script</p>', '/'],
])('a page with %j was built for %s', (html, base) => {
  expect(baseOf(html)).toBe(base);
});
