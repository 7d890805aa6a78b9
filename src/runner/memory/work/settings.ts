/**
 * What a reader chose or wrote once for the whole site and is kept by other parts of it: the editor or a plain field,
 * and the name that stands in what is handed in.
 */
export const settingNames = ['nudge.editor', 'nudge.name'] as const;

export type SettingName = (typeof settingNames)[number];

/** The settings of a browser. */
export interface Settings {
  readonly read: (name: SettingName) => string | null;
  readonly write: (name: SettingName, value: string) => void;
  readonly remove: (name: SettingName) => void;
}
