/** A page that comes back from where the browser froze it has not heard of what other tabs wrote meanwhile. */
const news = ['storage', 'pageshow'] as const;

/** Calls whenever storage may hold something else than this tab knows; the result ends the watch. */
export function watchStorage(look: () => void): () => void {
  for (const each of news) window.addEventListener(each, look);
  return () => {
    for (const each of news) window.removeEventListener(each, look);
  };
}
