import type { Config } from '@docusaurus/types';
import stock from './stock.config.ts';

/** The same with the live blocks that Docusaurus itself offers. */
const liveCodeblock: Config = { ...stock, themes: ['@docusaurus/theme-live-codeblock'] };

export default liveCodeblock;
