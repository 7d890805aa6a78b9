import type { Config } from '@docusaurus/types';
import site from '../../../docusaurus.config';
import hosting from '../../../src/plugins/hosting/hosting';
import notices from '../../../src/plugins/notices/notices';
import offline from '../../../src/plugins/offline';
import reference from '../../../src/plugins/reference/reference';
import search from '../../../src/plugins/search/search';
import sourcePages from '../../../src/plugins/sourcePages/sourcePages';

/** What no lesson hangs on, and takes half of the time of a build. */
const needless: readonly unknown[] = [hosting, notices, offline, reference, search, sourcePages];

/** The site as it is, with its lessons alone: neither the reference nor the pages for instructors. */
const config: Config = {
  ...site,
  // The bars at the top and at the foot lead to the pages that are left out.
  onBrokenLinks: 'ignore',
  plugins: (site.plugins ?? []).filter((plugin) => !needless.includes(plugin) && !Array.isArray(plugin)),
};

export default config;
