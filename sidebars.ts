import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  lessons: [
    {
      type: 'category',
      label: 'Lessons',
      collapsible: false,
      items: ['lessons/scalar-derivative/index', 'lessons/gradient/index'],
    },
    {
      type: 'category',
      label: 'Reference',
      collapsible: false,
      items: ['reference/sources'],
    },
  ],
};

export default sidebars;
