import { createStorageSlot } from '@docusaurus/theme-common';
import { placedShelf } from '../shelf/placedShelf.ts';
import type { SettingName, Settings } from './settings.ts';

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

/** Hears of a setting that changes, here or in another tab; where work is kept elsewhere, only an editor changes any. */
export function listenToSetting(name: SettingName, onValue: (value: string | null) => void): () => void {
  if (placedShelf() !== undefined) return () => undefined;
  return createStorageSlot(name).listen(({ newValue }) => {
    onValue(newValue);
  });
}
