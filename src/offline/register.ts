import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import siteConfig from '@generated/docusaurus.config';

/** Has the browser keep the site for use without a network; a reader who saves data is spared the download. */
async function register(): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  // A frame in a page of others would fetch the whole course for one block, and again for each site that has one.
  if (connection?.saveData || window.top !== window.self) return;
  try {
    await navigator.serviceWorker.register(`${siteConfig.baseUrl}serviceWorker.js`);
  } catch {
    // A frame without an origin, a browser that forbids it: the site works as before, with a network.
  }
}

// The first visit is not slowed down, and while an author writes nothing is kept.
if (ExecutionEnvironment.canUseDOM && process.env.NODE_ENV === 'production') {
  if (document.readyState === 'complete') void register();
  else window.addEventListener('load', () => void register(), { once: true });
}
