/** The rooms in their order, each with those that it may import, all of which stand above it. */
export type ImportTable = Readonly<Record<string, { readonly imports: readonly string[] }>>;

/** One room of the drawing. Places count rooms from the top, which is from the left as well. */
export interface RoomWire {
  readonly name: string;
  readonly place: number;
  /** Of the rooms that it may import: there its row crosses their columns. */
  readonly imports: readonly number[];
  /** How far its row reaches to the left; its own place where it imports no room. */
  readonly rowFrom: number;
  /** How far its column reaches down; its own place where no room imports it. */
  readonly columnTo: number;
}

/**
 * The drawing of the import table as wires: the rooms go down a staircase, from each a row leads to the left and a
 * column down, and a dot stands where a row may take from a column.
 */
export function roomWiring(rooms: ImportTable): readonly RoomWire[] {
  const names = Object.keys(rooms);
  return Object.entries(rooms).map(([name, room], place) => {
    const imports = room.imports.map((other) => names.indexOf(other)).sort((a, b) => a - b);
    const importers = Object.values(rooms).flatMap((other, i) => (other.imports.includes(name) ? [i] : []));
    return { name, place, imports, rowFrom: imports[0] ?? place, columnTo: importers.at(-1) ?? place };
  });
}
