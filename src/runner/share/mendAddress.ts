import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/**
 * Takes the percent signs out of a fragment that cannot be decoded. Docusaurus decodes every fragment that is
 * gone to, and the page would crash at a damaged link.
 *
 * A module of the site, because it must listen before the router does: a window tells its listeners in the order
 * in which they came.
 */
if (ExecutionEnvironment.canUseDOM) {
  addEventListener('popstate', () => {
    try {
      decodeURIComponent(location.hash);
    } catch {
      history.replaceState(history.state, '', location.hash.replaceAll('%', ''));
    }
  });
}
