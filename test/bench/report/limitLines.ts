/** A promise of the project, and the rows of the report that say whether it is kept: all of them must be. */
export interface LimitLine {
  readonly what: string;
  /** As `npm run bench -- --only` calls it. */
  readonly section: string;
  /** Each fits one row or more: where one of them was not measured, nobody knows. */
  readonly rows: readonly RegExp[];
}

/** What the project has promised of its speed and its weight; each row brings the limit itself. */
export const limitLines: readonly LimitLine[] = [
  { what: 'JavaScript of a lesson page', section: 'bytes', rows: [/^JavaScript of the page: our lesson$/] },
  { what: 'JavaScript of a lesson page, ours alone', section: 'bytes', rows: [/: ours alone$/] },
  { what: 'loaded for the first run', section: 'bytes', rows: [/^our lesson, for the first run$/] },
  { what: 'loaded for the editor', section: 'bytes', rows: [/^our lesson, for the editor$/] },
  {
    what: 'click on Run → result painted',
    section: 'cage',
    rows: inBrowsers('click on Run → result painted, warm$'),
  },
  {
    what: 'click on Run → result painted, the slowest of 20',
    section: 'cage',
    rows: inBrowsers('click on Run → result painted, the slowest of 20$'),
  },
  {
    what: 'click on Run → result painted, beside live-codeblock',
    section: 'editToResult',
    rows: [/^our lesson, click on Run$/],
  },
  {
    what: 'first visit → first result, beside Pyodide',
    section: 'firstResult',
    rows: [/^10 Mbit\/s, 40 ms: our lesson$/],
  },
  { what: 'Lighthouse: performance', section: 'lighthouse', rows: [/^performance: our lesson$/] },
  {
    what: 'Lighthouse: accessibility, best practices, SEO',
    section: 'lighthouse',
    rows: [/^accessibility: our lesson$/, /^best practices: our lesson$/, /^SEO: our lesson$/],
  },
  { what: 'Lighthouse: layout shift', section: 'lighthouse', rows: [/^layout shift \(CLS\): our lesson$/] },
  {
    what: 'numericalDerivative over 2n calls of f, n = 100',
    section: 'speed',
    rows: [/^n = {3}100 {2}numericalDerivative/],
  },
  {
    what: 'numericalDerivative over 2n calls of f, n = 1,000 … 10,000',
    section: 'speed',
    rows: [
      /^n = {2}1000 {2}numericalDerivative/,
      /^n = {2}3000 {2}numericalDerivative/,
      /^n = 10000 {2}numericalDerivative/,
    ],
  },
  { what: 'the same, traced, n = 1,000', section: 'speed', rows: [/^n = {2}1000 {2}traced$/] },
  { what: 'trace table of 100,000 rows, painted', section: 'table', rows: [/^outcome → painted$/] },
  { what: 'the same, a frame while scrolling', section: 'table', rows: [/^a frame while scrolling/] },
  {
    what: 'the page’s timer during any hostile run',
    section: 'cage',
    rows: inBrowsers('delay of the page’s timer, worst'),
  },
  { what: 'Stop → ready', section: 'cage', rows: inBrowsers('Stop → ready, worst') },
  { what: 'build of 100 lessons, cold', section: 'scale', rows: [/^100 lessons, cold$/] },
];

/** @param what how the names of the rows go on, as a pattern */
function inBrowsers(what: string): readonly RegExp[] {
  return ['Chromium', 'Firefox'].map((browser) => new RegExp(`^${browser}: ${what}`));
}
