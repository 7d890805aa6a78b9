/** What a lesson is called. */
export interface LessonTitle {
  readonly title: string;
  /** Of the title, where that is not translated into the language of the page. */
  readonly language?: string | undefined;
}
