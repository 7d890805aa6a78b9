// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/setUp/run.mjs';

/** What the package managers call the browsers. Ubuntu's apt has stubs for snaps instead, which do not start. */
const managers = [
  {
    program: 'apt-get',
    before: [['update']],
    install: ['install', '-y', '--no-install-recommends'],
    names: {
      headlessShell: ['chromium-headless-shell'],
      chrome: ['chromium'],
      firefox: ['firefox-esr'],
      // The engine's own walls (bubblewrap and the bus) and a screen belong to it.
      webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb', 'bubblewrap', 'xdg-dbus-proxy', 'dbus'],
    },
  },
  {
    program: 'dnf',
    before: [],
    install: ['install', '-y'],
    names: { headlessShell: [], chrome: ['chromium'], firefox: ['firefox'], webkit: [] },
  },
  {
    program: 'apk',
    before: [],
    install: ['add'],
    names: { headlessShell: [], chrome: ['chromium'], firefox: ['firefox-esr'], webkit: [] },
  },
];

/**
 * Installs a browser through the system's package manager, as only root can. Whether it worked shows in
 * whether the browser starts afterwards.
 *
 * @param {import('../../src/cli/setUp/findBrowser.mjs').BrowserKind | 'headlessShell' | 'webkit'} kind
 */
export function installSystemPackage(kind) {
  const manager = managers.find(({ program }) => isOnPath(program));
  if (manager === undefined || manager.names[kind].length === 0) return;
  process.env.DEBIAN_FRONTEND ??= 'noninteractive';
  // A source that cannot be updated need not be the one that holds the browser: go on.
  for (const args of manager.before) run([manager.program, ...args]);
  run([manager.program, ...manager.install, ...manager.names[kind]]);
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));
}
