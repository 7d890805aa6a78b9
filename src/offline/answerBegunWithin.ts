/**
 * The answer to a request, if it begins in time. Once begun it may take as long as it needs: what is stopped in the middle
 * is half a page.
 *
 * @param milliseconds until which it has to begin
 * @throws when it does not, or when there is no network
 */
export async function answerBegunWithin(milliseconds: number, request: Request): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, milliseconds);
  try {
    return await fetch(request, { signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
}
