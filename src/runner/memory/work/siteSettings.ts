import { createStorageSlot } from '@docusaurus/theme-common';
import type { Settings } from './settings.ts';

/** The settings of this browser, in the site's own storage slots. */
export const siteSettings: Settings = {
  read: (name) => createStorageSlot(name).get(),
  write: (name, value) => {
    createStorageSlot(name).set(value);
  },
  remove: (name) => {
    createStorageSlot(name).del();
  },
};
