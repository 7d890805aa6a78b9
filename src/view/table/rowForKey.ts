/** Where a key leads in a table of `count` rows from the row that has the focus; null when it is no such key. */
export function rowForKey(key: string, row: number, count: number, rowsInView: number): number | null {
  const target = ((): number | null => {
    switch (key) {
      case 'ArrowUp':
        return row - 1;
      case 'ArrowDown':
        return row + 1;
      case 'PageUp':
        return row - rowsInView;
      case 'PageDown':
        return row + rowsInView;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return null;
    }
  })();
  return target === null ? null : Math.max(0, Math.min(count - 1, target));
}
