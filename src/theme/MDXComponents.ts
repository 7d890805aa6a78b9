import MDXComponents from '@theme-original/MDXComponents';
import LessonLength from '@site/src/course/LessonLength';
import Exercise from '@site/src/runner/built/BuiltExercise';
import LiveBlock from '@site/src/runner/built/BuiltLiveBlock';
import NotebookLink from '@site/src/runner/download/NotebookLink';
import Formula from './math/Formula';
import MathFonts from './math/MathFonts';

/** What a lesson may use by its bare name. */
export default { ...MDXComponents, LiveBlock, NotebookLink, Exercise, LessonLength, MathFonts, Formula };
