import type { ProofBook } from '../../cli/exercise/sheets/ProofBook';
import { keptInProcess } from '../keptInProcess';
import { provenFrom } from './provenFrom';
import { runSheets } from './runSheets';

/**
 * The proof sheets of a site. They are asked for in each language of a build, and whenever an author saves a page, and are
 * made again only if something that they hang on has changed.
 */
export function provenBook(siteDir: string, run = runSheets): Promise<ProofBook> {
  const books = keptInProcess('provenBooks', () => new Map<string, Promise<ProofBook>>());
  const key = `${siteDir}\0${provenFrom(siteDir)}`;
  const book = books.get(key) ?? run(siteDir);
  // Those before will hardly be asked for again.
  books.clear();
  books.set(key, book);
  book.catch(() => books.delete(key));
  return book;
}
