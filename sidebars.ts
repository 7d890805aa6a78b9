import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  lessons: ['lessons/scalar-derivative/index', 'lessons/gradient/index'],
};

export default sidebars;
