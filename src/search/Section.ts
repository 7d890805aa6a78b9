import { array, exactOptional, object, string, type InferOutput } from 'valibot';

/** A part of a page between two headings: what search finds. */
export type Section = InferOutput<typeof sectionSchema>;

const sectionSchema = object({
  /** From the site's base address, such as `lessons/gradient#what-you-will-learn`. */
  address: string(),
  /** The page's title. */
  page: string(),
  /** Empty before the first heading of a page. */
  heading: string(),
  text: string(),
  /** Of a page that is not translated. */
  language: exactOptional(string()),
});

/** The file that the build writes for the page of search. */
export const sectionsSchema = array(sectionSchema);
export const sectionsFile = 'search.json';
