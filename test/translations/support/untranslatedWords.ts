/** Words that stay English in every language: in which files, which of them, and why. */
export interface Untranslated {
  /** A file of `src`, or a folder with all that is in it. */
  readonly place: string;
  /** All words there, if it is left out. */
  readonly words?: RegExp;
  readonly why: string;
}

export const untranslatedWords: readonly Untranslated[] = [
  // Code, and names that other programs read.
  {
    place: 'runner',
    words: /^(idx|f\(x[+−]δ\)|grad\[idx\])$/,
    why: 'the columns have the names that the lessons and the downloads give them',
  },
  { place: 'runner/grade/parts', words: /^(checks|files|folder)$/, why: 'names of fields' },
  { place: 'runner/classes/ClassFacts.tsx', words: /^noopener/, why: 'a relation of a link' },
  { place: 'runner/proofSheet/SheetLayout.tsx', words: /^(container|theme)/, why: 'classes of the theme' },
  { place: 'lms/PackagePage.tsx', words: /^(container|theme)/, why: 'classes of the theme' },
  { place: 'runner/share/embedCode.ts', why: 'HTML' },
  {
    place: 'runner/download/nodeProgram.ts',
    why: 'a file of code, whose comments are English as in the lessons',
  },
  { place: 'view/table/VirtualRows.tsx', words: /^gap before/, why: 'a key that React tells rows apart by' },
  {
    place: 'runner/editor/codemirror/baseExtensions.ts',
    words: /^Selection deleted$/,
    why: 'what CodeMirror calls a sentence, beside the translation',
  },
  { place: 'runner/built', words: /^button, input/, why: 'elements of a page' },
  { place: 'report/MadeWith.tsx', words: /^npm run/, why: 'a command' },
  { place: 'view', words: /^(nudge (up|down)|toggle play)$/, why: 'kinds of moments and of actions' },
  { place: 'trace', words: /^nudge (up|down)$/, why: 'kinds of moments' },
  { place: 'sandbox/frameDocument.ts', why: 'the page in the cage, which is code' },
  { place: 'sandbox/cage.ts', why: 'the name of a frame that nobody sees' },
  { place: 'engine/bundleExercise.ts', why: 'code' },
  { place: 'engine/checksModule.ts', why: 'code' },
  { place: 'engine/compile/compile.ts', why: 'code' },
  { place: 'engine/languageNames.ts', why: 'names of JavaScript' },
  { place: 'engine/loadModule.ts', why: 'code' },
  { place: 'engine/whyStopped.ts', why: 'what the build and the commands say of a block, for authors' },
  { place: 'language/cageDeclarations.ts', why: 'declarations of types' },
  { place: 'classes/ClassPlan.ts', why: 'reasons that only the commands print' },
  { place: 'classes/csv/canvasCsv.ts', why: 'the columns that Canvas asks for' },
  { place: 'classes/csv/moodleCsv.ts', why: 'the columns and the state that Moodle asks for' },
  // What is said to whoever writes code, as TypeScript and the package say it too.
  {
    place: 'engine/evaluate',
    why: 'what a program prints, and errors of programs, are English in every language',
  },
  { place: 'engine/picture/parsePictures.ts', why: 'an error of the build, for authors' },
  { place: 'sandbox/compileInWorker.ts', why: 'errors that stand where those of the compiler do' },
  { place: 'runner/editor/types/typeWorker.ts', why: 'reasons that no page shows' },
  { place: 'runner/grade/work/filesFrom.ts', why: 'a reason that no page shows' },
  // What is English until it is brought in.
  {
    place: 'exercise/feedback/english.ts',
    why: 'what the commands print; pages have the same sentences in runner/exercise/verdict/sentenceTemplates.ts',
  },
  {
    place: 'exercise/check',
    why: 'what was asked for, named beside the answer; it is English in every language',
  },
  {
    place: 'exercise/generate',
    why: 'a drawn function, named in a sentence; it is English in every language',
  },
  { place: 'exercise/observe', why: 'what an answer returned, in words; they are English in every language' },
  { place: 'exercise/record', why: 'why an answer could not be followed; it is English in every language' },
  { place: 'classes/csv/outcomeWords.ts', why: 'a table for a gradebook, the same on every machine' },
  { place: 'classes/csv/plainCsv.ts', why: 'a table for a gradebook, the same on every machine' },
];
