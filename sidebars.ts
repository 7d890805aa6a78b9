import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  lessons: ['scalar-derivative/index', 'gradient/index', 'step-size/index', 'gradient-check/index'],
};

export default sidebars;
