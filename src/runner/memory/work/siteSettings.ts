import { createStorageSlot } from '@docusaurus/theme-common';
import { placedShelf } from '../shelf/placedShelf.ts';
import type { Settings } from './settings.ts';

/** The settings of this browser, in the site's own storage slots; where work is kept elsewhere, settings are too. */
export const siteSettings: Settings = {
  read: (name) => {
    const shelf = placedShelf();
    return shelf ? shelf.read(name) : createStorageSlot(name).get();
  },
  write: (name, value) => {
    const shelf = placedShelf();
    if (shelf) shelf.write(name, value);
    else createStorageSlot(name).set(value);
  },
  remove: (name) => {
    const shelf = placedShelf();
    if (shelf) shelf.remove(name);
    else createStorageSlot(name).del();
  },
};
