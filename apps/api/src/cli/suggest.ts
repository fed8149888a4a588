/** The known word that was probably meant: it begins so, or a slip or two of the keyboard lie between. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase()
  const longer = known.filter((one) => wanted.length > 2 && one.startsWith(wanted))
  if (longer.length === 1) return longer[0]
  const near = known
    .map((one) => ({ one, slips: countSlips(wanted, one) }))
    .filter(({ one, slips }) => slips <= (one.length < 6 ? 1 : 2))
    .toSorted((a, b) => a.slips - b.slips)
  return near[0]?.one
}

/** Letters that are wrong, missing, too many, or changed places with their neighbour (Damerau and Levenshtein). */
function countSlips(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= one.length; row += 1) {
    rows.push([row])
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const ways = [
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      ]
      rows[row]?.push(Math.min(...ways))
    }
  }
  return at(one.length, other.length)
}
