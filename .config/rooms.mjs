// @ts-check

/**
 * A folder of `src`.
 *
 * @typedef {object} Room
 * @property {string} holds what belongs there, in one sentence: the rest of “In this room is …”
 * @property {readonly string[]} imports the folders that it may import from besides itself
 */

/**
 * The folders of `src`: what each is for, and whom it may import. Code goes down this list, plain data comes up. The
 * linter and `test/rooms.test.ts` hold the code against it, the table in CONTRIBUTING.md repeats the sentences word for
 * word, and the site draws it on the page of the architecture.
 *
 * @type {Readonly<Record<string, Room>>}
 */
export const rooms = {
  derivative: {
    holds: 'the shared package: arrays, the walk, formulas, printing',
    imports: [],
  },
  link: {
    holds: 'what the part of an address behind # carries: packed texts, the same in the page and in Node',
    imports: [],
  },
  trace: {
    holds: 'what a run recorded, as plain data: rows, moments, sentences',
    imports: ['derivative'],
  },
  exercise: {
    holds: 'exercises: their types, checks, records, verdicts, feedback, and the rules that prove them',
    imports: ['derivative', 'trace'],
  },
  // It knows nothing of exercises.
  scorm: {
    holds: 'what a page says to a learning platform, and the manifest of a package',
    imports: [],
  },
  classes: {
    holds:
      'a class, its link, what is handed in and what becomes of it: plain data, the same in the page and in Node',
    imports: ['exercise', 'link', 'scorm'],
  },
  engine: {
    holds: 'from TypeScript to a run: compile, evaluate, the console, the messages',
    imports: ['derivative', 'trace', 'exercise'],
  },
  sandbox: {
    holds: 'the cage seen from the page: open, run, stop, deadlines',
    imports: ['engine', 'trace', 'exercise'],
  },
  language: {
    holds: 'the type checker of the page: TypeScript’s language service, its files, its messages',
    imports: [],
  },
  view: {
    holds: 'the walk drawn: arrays, stepper, trace table, pictures; props in, nothing started',
    imports: ['trace', 'derivative'],
  },
  report: {
    holds: 'what the bench measured, as the page of the reference shows it',
    imports: ['view'],
  },
  runner: {
    holds:
      'the live block: listing, editor, output, status, memory, sharing; the exercise, the class and the grade page',
    imports: ['sandbox', 'view', 'trace', 'exercise', 'classes', 'link', 'engine', 'language'],
  },
  course: {
    holds: 'the map of the course, and how much a lesson takes',
    imports: ['runner', 'engine'],
  },
  theme: {
    holds: 'components of Docusaurus replaced by ours',
    imports: ['runner', 'course'],
  },
  search: {
    holds: 'the page that finds words, in the browser alone',
    imports: [],
  },
  lms: {
    holds: 'the site inside a learning platform: its first page, its bar, where work is kept',
    imports: ['runner', 'scorm', 'classes', 'link', 'engine'],
  },
  cli: {
    holds: 'the commands',
    imports: ['derivative', 'engine', 'exercise', 'classes', 'trace', 'scorm'],
  },
  // The build reads exercise files as the command does.
  plugins: {
    holds: 'what the build does: run the live blocks, bundle the cage, write the security policy',
    imports: ['engine', 'exercise', 'trace', 'sandbox', 'language', 'cli', 'search', 'course'],
  },
  offline: {
    holds: 'the service worker, which keeps the site for use without a network',
    imports: [],
  },
  // What it draws is this very table.
  architecture: {
    holds: 'the drawings on the page of the architecture',
    imports: [],
  },
  pages: {
    holds: 'the landing page, the playground, the page for frames',
    imports: ['runner', 'view', 'theme', 'search'],
  },
  css: {
    holds: 'the styles of whole pages; a component has its own beside it',
    imports: [],
  },
};
