import MDXComponents from '@theme-original/MDXComponents';
import LessonLength from '@site/src/course/LessonLength';
import LiveBlock from '@site/src/runner/LiveBlock';
import Exercise from '@site/src/runner/exercise/Exercise';
import NotebookLink from '@site/src/runner/download/NotebookLink';
import MathFonts from './math/MathFonts';

/** What a lesson may use by its bare name. */
export default { ...MDXComponents, LiveBlock, NotebookLink, Exercise, LessonLength, MathFonts };
