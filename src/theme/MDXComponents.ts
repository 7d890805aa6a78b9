import MDXComponents from '@theme-original/MDXComponents';
import LiveBlock from '@site/src/runner/LiveBlock';

/** What a lesson may use by its bare name. */
export default { ...MDXComponents, LiveBlock };
