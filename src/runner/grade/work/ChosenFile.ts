/** A file that was chosen or dropped. Its contents stay on the disk until they are asked for. */
export interface ChosenFile {
  /** With the folders that were chosen along with it. */
  readonly path: string;
  readonly file: Pick<File, 'size' | 'text'>;
}
