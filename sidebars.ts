import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  lessons: [
    'index',
    'scalar-derivative/index',
    'gradient/index',
    'step-size/index',
    'any-shape/index',
    'when-it-goes-wrong/index',
    'better-formulas/index',
    'gradient-check/index',
    'second-derivatives/index',
    'what-it-is-for/index',
    'exact-derivatives/index',
    'reading-numbers/index',
  ],
};

export default sidebars;
