/** Cells with a mark between them; what is empty to the end is left out. */
export function join(cells: readonly string[], mark: string): string {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(mark)
}
