import { createContext } from 'react';

/** What `lang` says on a page that is not translated. On every other page all is in one language, and both are missing. */
export interface LanguagesOfPage {
  /** Of the words of the site: buttons, states, sentences about a run. */
  readonly site?: string;
  /** Of the words of the page's author, among which those of the site stand. */
  readonly author?: string;
}

export const PageLanguages = createContext<LanguagesOfPage>({});
