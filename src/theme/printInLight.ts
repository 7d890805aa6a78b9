import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

// A page that is read in dark colours is printed in light ones: paper is white.
if (ExecutionEnvironment.canUseDOM) {
  let chosen: string | null = null;
  const { documentElement } = document;
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) {
      chosen = documentElement.getAttribute('data-theme');
      documentElement.setAttribute('data-theme', 'light');
    } else if (chosen !== null) {
      documentElement.setAttribute('data-theme', chosen);
    }
  });
}
