const letters = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['œ', 'oe'],
])

/** Lower case without accents, so that one wording fits `refusé`, `REFUSE` and `refuse`. Lines stay lines. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øæßłđıœ]/g, fromTable)
}

function fromTable(letter: string): string {
  return letters.get(letter) ?? letter
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false
  return true
}
