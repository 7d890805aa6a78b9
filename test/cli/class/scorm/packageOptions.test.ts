import { expect, test } from 'vitest';
import { lessonsVariable, packageOptions } from '../../../../src/cli/class/scorm/packageOptions.ts';

test.each([
  [{}, { lessons: [], publicSite: undefined }],
  [
    { [lessonsVariable]: 'gradient,scalar-derivative' },
    { lessons: ['gradient', 'scalar-derivative'], publicSite: undefined },
  ],
  [{ SITE_URL: 'https://a.example' }, { lessons: [], publicSite: 'https://a.example' }],
  [
    { SITE_URL: 'https://a.example', BASE_URL: '/nudge/' },
    { lessons: [], publicSite: 'https://a.example/nudge' },
  ],
])('%j asks for %j', (environment, options) => {
  expect(packageOptions(environment)).toEqual(options);
});

test.each(['https://a.example/nudge/', 'https://a.example/nudge', 'https://a.example/?page', 'a.example'])(
  'the server %s is refused: links would lead past the site',
  (url) => {
    expect(() => packageOptions({ SITE_URL: url })).toThrow(/^SITE_URL is the server alone, .*BASE_URL/);
  },
);
